import type { Span } from './span.ts';

/**
 * A word, a number or one punctuation mark. Blanks belong to no token; every other character belongs to exactly one.
 * - word: begins with a letter and goes on with letters, marks and digits, over an apostrophe between letters (“don’t”,
 *   “Petro’s”) and over the stops of initials (“U.S.”, “a.m.”, the last stop included).
 * - number: begins with a digit and goes on over groups and decimals (“1,000.50”, “10:30”) and letters right behind
 *   (“3rd”, “1970s”). Sign, currency and per cent are marks of their own.
 * - punctuation: one character each. So “two-hour” is word, mark, word.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
}

/** The tokens of a text in order. Offsets count into `text`: in "On 3 May" the number is { start: 3, end: 4 }. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const sort = sortAt(text, at);
    at += unitsAt(text, at);
    if (sort === blank) continue;
    if (sort === letter) {
      at = endOfWord(text, at);
      tokens.push({ kind: 'word', start, end: at });
    } else if (sort === digit) {
      at = endOfNumber(text, at);
      tokens.push({ kind: 'number', start, end: at });
    } else {
      tokens.push({ kind: 'punctuation', start, end: at });
    }
  }
  return tokens;
}

const unknown = 0;
const blank = 1;
const letter = 2;
const digit = 3;
/** Goes on a word but begins none: combining marks, joiners, the soft hyphen. */
const extending = 4;
const mark = 5;

// one byte a UTF-16 unit, filled as characters are met: a pattern test for each would take most of the time
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): number {
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

/** Two for a character beyond the basic plane, else one; a lone surrogate is one. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfWord(text: string, afterFirst: number): number {
  const end = endOfInitials(text, afterFirst);
  if (end > afterFirst) return end;
  let at = endOfRun(text, afterFirst);
  while (isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && sortAt(text, at + 1) === letter) {
    at = endOfRun(text, at + 1);
  }
  return at;
}

/** "U.S." and "a.m": single letters with stops between, and the last stop when there is one; else `afterFirst`. */
function endOfInitials(text: string, afterFirst: number): number {
  let at = afterFirst;
  let letters = 1;
  while (text.charCodeAt(at) === fullStop && at + 1 < text.length && sortAt(text, at + 1) === letter) {
    const next = at + 1 + unitsAt(text, at + 1);
    if (next < text.length && continuesWord(sortAt(text, next))) break; // "a.team": no initials
    at = next;
    letters += 1;
  }
  if (letters === 1) return afterFirst;
  return text.charCodeAt(at) === fullStop ? at + 1 : at;
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && continuesWord(sortAt(text, at))) at += unitsAt(text, at);
  return at;
}

function continuesWord(sort: number): boolean {
  return sort === letter || sort === digit || sort === extending;
}

function endOfNumber(text: string, from: number): number {
  let at = endOfRun(text, from);
  while (joinsDigits(text.charCodeAt(at)) && at + 1 < text.length && sortAt(text, at + 1) === digit) {
    at = endOfRun(text, at + 1);
  }
  return at;
}

const fullStop = 0x2e;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

function joinsDigits(unit: number): boolean {
  return unit === fullStop || unit === 0x2c || unit === 0x3a; // . , :
}
