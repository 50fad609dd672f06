/** The days `--published` gives: for all articles whose text states none, or for one file each. */
export interface PublishedDays {
  readonly all?: string;
  /** File name as received → day. */
  readonly byFile: ReadonlyMap<string, string>;
}

/** Reads `2026-03-05` or `a.txt=2026-03-04,b.txt=2026-03-05`. Whether each is a date the check says. */
export function readPublishedDays(typed = ''): PublishedDays {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const named = parts.filter((part) => part.includes('='));
  const all = parts.find((part) => !part.includes('='));
  const byFile = new Map(
    named.map((part) => [
      part.slice(0, part.lastIndexOf('=')).trim(),
      part.slice(part.lastIndexOf('=') + 1).trim(),
    ]),
  );
  return { byFile, ...(all !== undefined && { all }) };
}
