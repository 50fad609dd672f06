/** Ranges that name their month or year once, each with both ends written out. */
const shared: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:from |between )?(\d{1,2})(?: ?- ?| to | and )(\d{1,2}) ([a-z]{3,9}\.?),? (\d{4})$/i,
    '$1 $3 $4/$2 $3 $4',
  ],
  [/^([a-z]{3,9}\.?) (\d{1,2})(?: ?- ?| to | and )(\d{1,2}),? (\d{4})$/i, '$1 $2, $4/$1 $3, $4'],
  [
    /^(?:from |between )?((?:\d{1,2} )?[a-z]{3,9}\.?)(?: - | to | and )((?:\d{1,2} )?[a-z]{3,9}\.? (\d{4}))$/i,
    '$1 $3/$2',
  ],
];

/** “1–3 February 2026” as “1 February 2026/3 February 2026”; anything else as it is. Takes a folded value. */
export function spellOutRange(folded: string): string {
  const [pattern, put] = shared.find(([each]) => each.test(folded)) ?? [];
  return pattern === undefined || put === undefined ? folded : folded.replace(pattern, put);
}
