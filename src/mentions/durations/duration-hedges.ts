/** Words before a length of time and what an editor writes for them; the empty text means that nothing is hedged. */
export const durationHedges: ReadonlyMap<string, string> = new Map(
  (
    [
      ['about', 'about around roughly approximately approx. circa some barely scarcely hardly'],
      ['more than', 'beyond exceeding'],
      ['less than', 'under'],
      ['nearly', 'nearly almost near practically virtually'],
      ['at least', 'minimum'],
      ['at most', 'maximum'],
      // these say how the writer feels about a length, not how long it was
      ['', 'only just exactly precisely fully another even'],
    ] as const
  ).flatMap(([hedge, words]) => words.split(' ').map((word) => [word, hedge] as const)),
);

const phrases: readonly (readonly [string, readonly string[]])[] = [
  ['about', ['something like', 'in the region of', 'more or less', 'an average of']],
  ['an estimated', ['an estimated']],
  ['nearly', ['close to']],
  ['more than', ['more than', 'longer than', 'well over', 'upwards of', 'upward of', 'in excess of']],
  ['just over', ['just over', 'just above', 'slightly over', 'slightly more than', 'a bit over']],
  ['just over', ['a little over', 'a little more than', 'a bit more than', 'just more than']],
  ['just under', ['just under', 'just short of', 'slightly under', 'slightly less than', 'a bit under']],
  [
    'just under',
    ['a little under', 'a little less than', 'a bit less than', 'not quite', 'not-quite', 'just shy of'],
  ],
  ['at least', ['at least', 'at the very least', 'no less than', 'no fewer than', 'not less than']],
  ['at least', ['a minimum of', 'as little as', 'as few as', 'a good']],
  ['less than', ['less than', 'fewer than', 'shorter than', 'well under']],
  ['at most', ['at most', 'at the most', 'no more than', 'not more than', 'no longer than', 'up to']],
  ['at most', ['as long as', 'as many as', 'as much as', 'a maximum of']],
  ['', ['a total of', 'a further', 'an additional', 'an extra', 'a mere', 'a combined']],
];

/** “over two hours” is more than two hours after “lasted”, and within two days after “spread”: both are at least that. */
const over = 'over';
const lengthCues =
  /\b(?:for|after|last(?:s|ed|ing)?|t[ao]kes?|taken|taking|took|spen[dt]|spending|of|in|was|is|been|be|by|with|and|to|wait(?:s|ed)?|served|ran) $/;

const meanings: ReadonlyMap<string, string> = new Map([
  ...durationHedges,
  ...phrases.flatMap(([hedge, words]) => words.map((word) => [word, hedge] as const)),
]);

// “over the past two days”, “over a 40-year career”, “over at least five years”: during them
const placedAfter = '(?! (?:the|these|those|at|about|around|roughly|nearly|almost|some|more|up)\\b';
const notBefore: ReadonlyMap<string, string> = new Map([
  ...['about', 'around'].map((each) => [each, `${placedAfter})`] as const),
  ...[over, 'under', 'beyond'].map(
    (each) => [each, `${placedAfter}| an? (?!half|quarter)[a-z0-9]+-)`] as const,
  ),
]);

/** Source of a pattern that takes one hedge. Longer ones first: “just over” before “just”. */
export const hedgePattern = `(?:${[...meanings.keys(), over]
  .toSorted((a, b) => b.length - a.length)
  .map((each) => each.replaceAll('.', '\\.') + (notBefore.get(each) ?? ''))
  .join('|')})`;

const oneHedge = new RegExp(`^${hedgePattern} `);

/** The hedges at the front as an editor writes them. `before` is the text in front of them. */
export function writtenHedges(hedges: string, before: string): string {
  const written: string[] = [];
  let rest = hedges;
  for (;;) {
    const [found = ''] = oneHedge.exec(rest) ?? [];
    if (found === '') return written.filter((each) => each !== '').join(' ');
    const word = found.trimEnd();
    const isLength = word !== over || lengthCues.test(before);
    written.push(word === over ? (isLength ? 'more than' : 'at least') : (meanings.get(word) ?? ''));
    rest = rest.slice(found.length);
  }
}

const lastHedge = new RegExp(`(?<![a-z0-9])${hedgePattern} $`);

/** The hedge that ends right before `at`, and where it begins: “nearly” in “a nearly hour-long meeting”. */
export function hedgeBefore(lower: string, at: number, from: number): { start: number; written: string } {
  const windowStart = Math.max(from, at - widestHedge);
  const window = lower.slice(windowStart, at);
  const match = lastHedge.exec(window);
  if (match === null) return { start: at, written: '' };
  const start = windowStart + match.index;
  return { start, written: writtenHedges(match[0], window.slice(0, match.index)) };
}

const widestHedge = 24;
