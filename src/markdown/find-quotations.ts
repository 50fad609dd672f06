/** Words between quotation marks; offsets include neither mark. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark. */
  readonly after: number;
}

// every mark that opens a quotation somewhere, and those that may close it there
const closings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
]);

const alwaysOpen = new Set(['“', '„', '«']);

/**
 * The outermost quotations of a text of ours, in order, whatever marks they stand in: “…”, "…", „…“, «…», ‘…’. In
 * `he said “a “b” c” (x)` the one quotation is `a “b” c`. An opening mark without a partner quotes to the end of the
 * text; a mark that may be another thing, " or ‘, then quotes nothing. Straight single marks are left alone: most are
 * apostrophes.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = closingOf(text, at);
    if (closing === undefined && !alwaysOpen.has(text.charAt(at))) continue;
    const end = closing ?? text.trimEnd().length;
    found.push({ start: at + 1, end, after: closing === undefined ? text.length : end + 1 });
    at = end;
  }
  return found;
}

function closingOf(text: string, at: number): number | undefined {
  const opening = text.charAt(at);
  const closing = closings.get(opening);
  if (closing === undefined || (opening === '‘' && isLetter(text.charAt(at - 1)))) return undefined;
  let depth = 1;
  for (let next = at + 1; next < text.length; next += 1) {
    const mark = text.charAt(next);
    if (closing.includes(mark) && !isApostrophe(text, next)) depth -= 1;
    else if (mark === opening) depth += 1;
    if (depth === 0) return next;
  }
  return undefined;
}

/** A closing single mark before a letter: “can’t”. One after a letter may be the end, as in ‘no’. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && isLetter(text.charAt(at + 1));
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
