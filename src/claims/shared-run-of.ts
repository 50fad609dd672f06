import type { ArticlePair, SharedRun, StoryAlignment } from '../schemas/alignment.ts';
import type { OriginJoin } from '../schemas/claim-origin.ts';
import { spansOverlap, type Span } from '../text/span.ts';

/** The words of one article that answer a claim, by their places in its raw text. */
export interface AnsweringWords {
  readonly article: string;
  /** Every passage cited. */
  readonly passages: readonly Span[];
  /** What in them tells: the mark, else the passages. */
  readonly telling: readonly Span[];
}

export type SharedPlace = NonNullable<OriginJoin['shared']>;

// with fewer words of its own a run is little more than a quotation: two reporters at one speech are not copying
const fewestOwnWords = 8;

// between articles that share nothing else, shorter runs are names with titles, and phrases everybody uses
const fewestOwnWordsAlone = 12;

/**
 * The run of shared words in which the telling words of both articles stand; of several, the longest. Words stand in a run
 * when more than half of their characters do. `a` and `b` are in the order asked for.
 */
export function sharedRunOf(
  a: AnsweringWords,
  b: AnsweringWords,
  alignment: StoryAlignment,
): { readonly words: number; readonly place: SharedPlace } | undefined {
  return runsOf(a, b, alignment)
    .filter(({ isCopy }) => isCopy)
    .filter(({ place }) => standsIn(a.telling, place.a) && standsIn(b.telling, place.b))
    .sort((one, other) => other.words - one.words || one.place.run - other.place.run)[0];
}

/** Whether nothing that is cited of the two touches words they share, however few. */
export function areOwnWords(a: AnsweringWords, b: AnsweringWords, alignment: StoryAlignment): boolean {
  return !runsOf(a, b, alignment).some(
    ({ place }) => touches(a.passages, place.a) || touches(b.passages, place.b),
  );
}

interface RunBetween {
  readonly words: number;
  readonly place: SharedPlace;
  /** Whether it is long enough to tell copying by. */
  readonly isCopy: boolean;
}

/** What two articles share, `a` and `b` in the order asked for. */
function runsOf(
  { article: a }: AnsweringWords,
  { article: b }: AnsweringWords,
  { pairs }: StoryAlignment,
): RunBetween[] {
  const pair = pairs.find((each) => isPairOf(each, a, b));
  if (!pair) return [];
  const fewest = pair.standing === 'no-shared-copy' ? fewestOwnWordsAlone : fewestOwnWords;
  return pair.runs.map((run, at) => ({
    words: run.words,
    place: { ...sidesOf(run, pair.a === a), run: at },
    isCopy: run.ownWords >= fewest,
  }));
}

function isPairOf(pair: ArticlePair, a: string, b: string): boolean {
  return (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);
}

function sidesOf({ a, b }: SharedRun, inOrder: boolean): { a: Span; b: Span } {
  return inOrder ? { a, b } : { a: b, b: a };
}

function touches(spans: readonly Span[], run: Span): boolean {
  return spans.some((span) => spansOverlap(span, run));
}

function standsIn(spans: readonly Span[], run: Span): boolean {
  return spans.some(({ start, end }) => {
    const within = Math.min(end, run.end) - Math.max(start, run.start);
    return within * 2 > end - start;
  });
}
