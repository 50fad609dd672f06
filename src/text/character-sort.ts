/** What a character is to a tokenizer, looked up without a pattern. */

const unknown = 0;
export const blank = 1;
export const letter = 2;
export const digit = 3;
/** Goes on a word but begins none: combining marks, joiners, the soft hyphen. */
export const extending = 4;
export const mark = 5;

// one byte a UTF-16 unit, filled as characters are met: a pattern test for each would take most of the time
const sorts = new Uint8Array(0x10000);

/** Sort of the character at an offset: `blank`, `letter`, `digit`, `extending` or `mark`; a lone surrogate is a mark. */
export function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = sorts[unit] ?? unknown;
  if (known !== unknown) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return sortOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const sort = sortOf(text.charAt(at));
  sorts[unit] = sort;
  return sort;
}

function sortOf(character: string): number {
  if (/\s/.test(character)) return blank;
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return digit;
  return /\p{M}/u.test(character) || '\u00ad\u200c\u200d\u2060'.includes(character) ? extending : mark;
}

/** Length of the character at an offset: two for one beyond the basic plane, else one; one for a lone surrogate. */
export function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
