/** Small words that a sentence has and a value has not: “In January 2026.” says no more than “January 2026”. */
const smallWords = new Set(['a', 'an', 'at', 'for', 'from', 'in', 'it', 'of', 'on', 'the', 'was']);

/** Values have figures where sentences have words. */
const numerals = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** Whether what an account says, in a sentence, adds nothing to its value in words. */
export function saysTheSame(value: string | undefined, says: string): boolean {
  if (value === undefined) return false;
  const words = new Set(tellingWords(value));
  return tellingWords(says).every((word) => words.has(word));
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  return words.filter((word) => !smallWords.has(word)).map((word) => String(numerals.get(word) ?? word));
}
