import type { Manifest } from '../schemas/manifest.ts';
import { readRecord, type Published, type RecordFile } from './check-addresses.ts';
import { pagesAbove } from './computed-addresses.ts';

/**
 * The redirects of a site, and one for every recorded address of a computed page that is there no more, to the page above.
 * Sorted by the address they start from. Records that cannot be read are for the check to report.
 */
export function redirectComputed(
  records: readonly RecordFile[],
  { views, redirects }: Published,
): Manifest['redirects'] {
  const leadsTo = new Map(redirects.map(({ from, to }) => [from, to]));
  for (const { address } of views) leadsTo.set(address, address);
  const recorded = new Set(records.flatMap(({ text }) => Object.keys(readRecord(text) ?? {})));
  const added = [...recorded].flatMap((from) => {
    if (leadsTo.has(from)) return [];
    const to = pagesAbove(from).find((above) => leadsTo.has(above));
    return to === undefined ? [] : [{ from, to: leadsTo.get(to) ?? to }];
  });
  return [...redirects, ...added].sort((a, b) => (a.from < b.from ? -1 : 1));
}
