/**
 * The addresses a site has published: for every page its anchors. Kept in `addresses.json` files inside the content
 * folder, one for each story and one for the rest, so that a vanished address shows in review and stops the build.
 */
import { z } from 'zod';
import { storyPageKinds } from '../schemas/manifest.ts';
import { withoutLanguage } from '../views/language-of-id.ts';
import type { PageLine } from '../views/view-file.ts';
import { fixedAddresses } from './routes.ts';

/** Address of a page → its anchors, without `#`. Both sorted. */
export const addressRecordSchema = z.record(z.string(), z.array(z.string()));
export type AddressRecord = Readonly<Record<string, readonly string[]>>;

/** Path inside the content folder → what its record should hold, for the pages the site has now. */
export function addressRecordsOf(views: readonly PageLine[]): ReadonlyMap<string, AddressRecord> {
  const fixed = fixedAddresses.map((address) => ({ file: siteRecordFile, address, anchors: [] }));
  const pages = views.map((view) => ({ file: recordFileOf(view), ...view }));
  const records = Map.groupBy([...fixed, ...pages], ({ file }) => file);
  return new Map(
    [...records].map(([file, own]) => [
      file,
      sorted(Object.fromEntries(own.map(({ address, anchors }) => [address, anchors]))),
    ]),
  );
}

/** Both records together: nothing published is ever forgotten by a command. */
export function joinRecords(a: AddressRecord, b: AddressRecord): AddressRecord {
  const addresses = new Set([...Object.keys(a), ...Object.keys(b)]);
  return sorted(
    Object.fromEntries([...addresses].map((each) => [each, [...(a[each] ?? []), ...(b[each] ?? [])]])),
  );
}

/** The text of a record file: one line for each address without anchors and for each anchor. */
export function recordText(record: AddressRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

export const siteRecordFile = 'addresses.json';

export function storyRecordFile(story: string): string {
  return `stories/${story}/addresses.json`;
}

function recordFileOf(view: PageLine): string {
  const [, story] = withoutLanguage(view.id).split('/');
  return storyPageKinds.has(view.page) && story !== undefined ? storyRecordFile(story) : siteRecordFile;
}

function sorted(record: AddressRecord): AddressRecord {
  return Object.fromEntries(
    Object.entries(record)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, anchors]) => [address, [...new Set(anchors)].sort()]),
  );
}
