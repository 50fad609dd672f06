/** Says where two texts that look alike differ: a no-break space for a space, a letter of another script. */

// what a reader cannot tell apart by looking, or only by looking closely
const names: ReadonlyMap<string, string> = new Map([
  ['\n', 'line break'],
  ['\t', 'tab'],
  [' ', 'space'],
  ['\u00a0', 'no-break space'],
  ['\u2007', 'figure space'],
  ['\u2009', 'thin space'],
  ['\u200a', 'hair space'],
  ['\u202f', 'narrow no-break space'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'zero-width no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['-', 'hyphen-minus'],
  ['\u2010', 'hyphen'],
  ['\u2011', 'non-breaking hyphen'],
  ['\u2012', 'figure dash'],
  ['\u2013', 'en dash'],
  ['\u2014', 'em dash'],
  ['\u2212', 'minus sign'],
  ["'", 'straight apostrophe'],
  ['\u2018', 'opening single quotation mark'],
  ['\u2019', 'closing single quotation mark'],
  ['\u02bc', 'letter apostrophe'],
  ['"', 'straight quotation mark'],
  ['\u201c', 'opening quotation mark'],
  ['\u201d', 'closing quotation mark'],
]);

/**
 * A sentence that names the first difference, where one could miss it: “The article has a no-break space (U+00A0) after
 * “more”, the passage a space (U+0020). ” Nothing for equal texts, and where the letters show the difference themselves.
 */
export function describeDifference(passage: string, article: string): string {
  const [ours, theirs] = [[...passage], [...article]];
  const at = theirs.findIndex((each, index) => each !== ours[index]);
  const first = at === -1 ? theirs.length : at;
  const [own, their] = [ours[first], theirs[first]];
  if (own === their || !isEasilyMissed(own, their, theirs[first - 1])) return '';
  const before = /\S+\s*$/u.exec(theirs.slice(0, first).join(''))?.[0].replace(/^["'“‘]+|\s+$/g, '') ?? '';
  const where = before === '' ? 'at the start' : `after “${before}”`;
  return `The article has ${nameOf(their)} ${where}, the passage ${nameOf(own)}. `;
}

/** Whether one is no character of a plain keyboard, or a blank beside a blank or at an end. */
function isEasilyMissed(
  own: string | undefined,
  their: string | undefined,
  before: string | undefined,
): boolean {
  const both = [own, their].filter((each) => each !== undefined);
  const isOddBlank = both.includes(' ') && (both.length === 1 || before === ' ');
  return isOddBlank || both.some((each) => /[^\x20-\x7e]/u.test(each));
}

/** “a no-break space (U+00A0)”, ““а” (U+0430)”, “nothing more”. */
function nameOf(character: string | undefined): string {
  if (character === undefined) return 'nothing more';
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names.get(character) ?? unnamed(character);
  return name === undefined
    ? `“${character}” (U+${number})`
    : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} (U+${number})`;
}

function unnamed(character: string): string | undefined {
  if (/\p{M}/u.test(character)) return 'combining mark';
  if (/[\p{C}\p{Z}]/u.test(character)) return 'character that is not seen';
  return undefined;
}
