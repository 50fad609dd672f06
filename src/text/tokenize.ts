import { blank, digit, extending, letter, sortAt, unitsAt } from './character-sort.ts';
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
