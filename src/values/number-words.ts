/** The words numbers are written in. Maps, not objects: an object would know “constructor” as well. */

/** Words for 0 to 19. */
export const small: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value]),
);

/** Words for 20 to 90. */
export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, at * 10 + 20]),
);

/** A number from 1 to 99 in words, as the source of a regular expression: “two”, “twenty four”, “twenty-four”. */
export const numberTo99Pattern = `(?:(?:${[...tens.keys()].join('|')})(?:[ -](?:${wordsFrom(1, 9)}))?|${wordsFrom(1, 19)})`;

/** Longer words stand first: “sixteen” begins with “six”. */
function wordsFrom(low: number, high: number): string {
  return [...small.keys()]
    .slice(low, high + 1)
    .toReversed()
    .join('|');
}

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Names of fractions and the parts of one they are. */
export const fractionNames: ReadonlyMap<string, number> = new Map(
  ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (word, at) => {
      const plural = word === 'half' ? 'halves' : `${word}s`;
      return [
        [word, at + 2],
        [plural, at + 2],
      ] as const;
    },
  ),
);
