import type { Citable } from './citable.ts';
import { oneLine } from './one-line.ts';

/** An item of CSL-JSON, by the data model of CSL 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title': string;
  /** Part of the container: the story. */
  readonly section?: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly issued?: { readonly 'date-parts': readonly [readonly [number, number, number]] };
  readonly version: string;
  readonly URL: string;
  readonly language: string;
}

/** The item as reference managers import it. When it was read is theirs to add: no `accessed`. */
export function cslItem({ key, title, story, site, date, version, url, language }: Citable): CslItem {
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  return {
    id: key,
    type: 'webpage',
    title: oneLine(title),
    'container-title': oneLine(site),
    ...(story !== undefined && { section: oneLine(story) }),
    author: [{ literal: oneLine(site) }],
    ...(date !== undefined && { issued: { 'date-parts': [[year, month, day]] as const } }),
    version,
    URL: url,
    language,
  };
}

/** A file of one item, a line for each variable. */
export function cslCitation(cited: Citable): string {
  const lines = Object.entries(cslItem(cited)).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[\n  {\n${lines.join(',\n')}\n  }\n]`;
}
