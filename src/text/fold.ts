/**
 * Folding for comparison. Both folds keep the length in UTF-16 units, so an offset into the folded text is the same
 * offset into the raw text. Nothing folded is ever shown or stored.
 */

/**
 * Gives every space as `' '`, every dash and hyphen as `'-'`, every quotation mark and apostrophe as `'` or `"`.
 * Line breaks stay. Letters stay. “He’s—gone” becomes "He's-gone".
 */
export function foldTypography(text: string): string {
  return text.replace(typographic, (character) => typographicFolds.get(character) ?? character);
}

/**
 * `foldTypography`, lower-cased and without diacritics, as far as the length allows: “Nicolás” becomes "nicolas";
 * a letter whose fold is longer or shorter than itself (“ß” stays “ß”) and a free-standing combining mark stay.
 */
export function foldForMatching(text: string): string {
  return foldTypography(text)
    .replace(capitals, (letters) => letters.toLowerCase())
    .replace(beyondAscii, foldLetter);
}

const spaces =
  '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';

// General category Pd within the basic plane, and the minus sign; the soft hyphen is invisible and no hyphen here
const dashes =
  '\u058a\u05be\u1400\u1806\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e17\u2e1a\u2e3a\u2e3b\u2e40\u2e5d\u301c\u3030\u30a0\ufe31\ufe32\ufe58\ufe63\uff0d';

// property Quotation_Mark, and what typewriters and typesetters put in its place: primes, grave, acute, letter apostrophes
const singleQuotes =
  '\u2018\u2019\u201a\u201b\u2039\u203a\uff07\u2032\u2035\u0060\u00b4\u02b9\u02bb\u02bc\u275b\u275c';
const doubleQuotes =
  '\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u2036\u275d\u275e\u2e42\u300c\u300d\u300e\u300f\u301d\u301e\u301f\ufe41\ufe42\ufe43\ufe44\uff02\uff62\uff63';

const typographicFolds: ReadonlyMap<string, string> = new Map([
  ...[...spaces].map((each) => [each, ' '] as const),
  ...[...dashes].map((each) => [each, '-'] as const),
  ...[...singleQuotes].map((each) => [each, "'"] as const),
  ...[...doubleQuotes].map((each) => [each, '"'] as const),
]);
const typographic = new RegExp(`[${[...typographicFolds.keys()].join('')}]`, 'g');

const capitals = /[A-Z]+/g;
// eslint-disable-next-line no-control-regex -- the ASCII range begins with the controls
const beyondAscii = /[^\x00-\x7f]/gu;

// letters with a stroke have no decomposition in Unicode
const strokes: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ŧ: 't', ı: 'i' };

const foldedLetters = new Map<string, string>();

function foldLetter(character: string): string {
  let folded = foldedLetters.get(character);
  if (folded === undefined) {
    folded = foldLetterAnew(character);
    foldedLetters.set(character, folded);
  }
  return folded;
}

function foldLetterAnew(character: string): string {
  const lower = character.toLowerCase();
  // decomposing gives marks that are folded themselves: the Greek numeral sign becomes a prime
  const bare = foldTypography(lower.normalize('NFD').replace(/\p{M}/gu, ''));
  const folded = strokes[bare] ?? bare;
  if (folded.length === character.length) return folded;
  return lower.length === character.length ? lower : character;
}
