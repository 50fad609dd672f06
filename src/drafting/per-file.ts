/** What one option says of the files given: of all of them, or of one each. */
export interface PerFile {
  readonly all?: string;
  /** File name as received → what is said of it. */
  readonly byFile: ReadonlyMap<string, string>;
}

/** Reads `2026-03-05`, or `a.txt=2026-03-04,b.txt=2026-03-05`. Whether each makes sense the check says. */
export function readPerFile(typed = ''): PerFile {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const all = parts.find((part) => !part.includes('='));
  const named = parts.filter((part) => part.includes('='));
  const byFile = new Map(
    named.map((part) => {
      const at = part.lastIndexOf('='); // file names may have one, days and names of outlets have none
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
  return { byFile, ...(all !== undefined && { all }) };
}
