/** Hedges and bounds around a number: shared by durations and quantities. */
import type { Tolerance, Tolerances } from '../schemas/tolerance.ts';
import type { Hedge, NumberInterval } from '../schemas/value.ts';
import { takeBoundSuffix } from './bound-suffix.ts';
import { foldWritten, longestWritten } from './fold-written.ts';
import { numberInterval, numbersEqual, pointOf } from './number-interval.ts';
import { hedgeWordsOf, takeHedges, type HedgeWord } from './take-hedges.ts';

/** Words that bound a number, by what they say. */
export const numberBounds: Readonly<Partial<Record<Hedge, readonly string[]>>> = {
  'more-than': [
    'more than',
    'over',
    'well over',
    'above',
    'well above',
    'far more than',
    'much more than',
    'exceeding',
    'in excess of',
    'upwards of',
    'greater than',
    'longer than',
    'beyond',
    '>',
  ],
  'at-least': [
    'at least',
    'no less than',
    'no fewer than',
    'not less than',
    'not fewer than',
    'as few as',
    'as little as',
    'at the very least',
    'a minimum of',
    'minimum',
    '>=',
    '≥',
  ],
  'less-than': [
    'less than',
    'fewer than',
    'far fewer than',
    'far less than',
    'much less than',
    'under',
    'below',
    'well under',
    'well below',
    'shorter than',
    '<',
  ],
  'at-most': [
    'at most',
    'no more than',
    'not more than',
    'not exceeding',
    'at the very most',
    'up to',
    'as many as',
    'as much as',
    'a maximum of',
    'maximum',
    '<=',
    '≤',
  ],
};

const exact: readonly HedgeWord[] = ['exactly', 'precisely'].map((word) => ({ word }));

export interface HedgedReading<Stated> {
  readonly stated: Stated;
  readonly hedges: Hedge[];
  readonly tolerances: string[];
  readonly byWords: NumberInterval;
  readonly usual: NumberInterval;
}

/**
 * Reads hedges, then what `readStated` makes of the rest. `byWords` of “about 2 h” is unbounded, of “nearly 2 h” it is
 * everything below 2 h; `usual` is what the tolerance allows. A bound over a hedge (“more than about 2 h”) bounds nothing
 * by its words, and starts at the hedge’s end under the tolerance. Two bounds, or two tolerances, are not read.
 */
export function readHedged<Stated>(
  written: string,
  tolerances: Tolerances,
  readStated: (
    folded: string,
  ) => { readonly stated: Stated; readonly interval: NumberInterval | undefined } | undefined,
): HedgedReading<Stated> | undefined {
  const folded = foldWritten(written);
  if (folded.length > longestWritten) return undefined;
  const split = splitHedges(folded, tolerances);
  const read = readStated(split.rest);
  if (read?.interval === undefined || split.bounds.length > 1 || split.tolerances.length > 1)
    return undefined;
  const [tolerance] = split.tolerances;
  const [bound] = split.bounds;
  const words = tolerance === undefined ? read.interval : wordsOnly(read.interval, tolerance);
  const isNought = pointOf(read.interval) === 0; // no multiple of 0 widens it
  const loose = tolerance === undefined || isNought ? words : widen(read.interval, tolerance);
  const byWords = bound === undefined ? words : limit(words, bound);
  const usual = bound === undefined ? loose : limit(loose, bound);
  const differs = tolerance !== undefined && !numbersEqual(byWords, usual);
  return {
    stated: read.stated,
    hedges: [...split.hedges],
    tolerances: differs ? [tolerance.id] : [],
    byWords,
    usual,
  };
}

interface SplitHedges {
  readonly hedges: readonly Hedge[];
  readonly bounds: readonly Hedge[];
  readonly tolerances: readonly Extract<Tolerance, { applies: 'number' }>[];
  readonly rest: string;
}

function splitHedges(folded: string, tolerances: Tolerances): SplitHedges {
  const { taken, rest } = takeHedges(folded, hedgeWordsFor(tolerances));
  const suffix = takeBoundSuffix(rest);
  const suffixed = suffix.hedge === undefined ? [] : [suffix.hedge];
  return {
    hedges: [...taken.flatMap((each) => each.hedge ?? []), ...suffixed],
    bounds: [
      ...taken.flatMap((each) => (each.tolerance === undefined ? (each.hedge ?? []) : [])),
      ...suffixed,
    ],
    tolerances: taken.flatMap((each) => (each.tolerance?.applies === 'number' ? [each.tolerance] : [])),
    rest: suffix.rest,
  };
}

const wordsByTolerances = new WeakMap<Tolerances, readonly HedgeWord[]>();

/** All words that hedge a number. */
function hedgeWordsFor(tolerances: Tolerances): readonly HedgeWord[] {
  const known = wordsByTolerances.get(tolerances);
  if (known !== undefined) return known;
  const bounds = Object.entries(numberBounds).flatMap(([hedge, phrases]) =>
    // the keys of `numberBounds` are hedges; Object.entries widens them to strings
    phrases.map((word) => ({ word, hedge: hedge as Hedge })),
  );
  const words = [...bounds, ...exact, ...hedgeWordsOf(tolerances, ['number'])];
  wordsByTolerances.set(tolerances, words);
  return words;
}

type NumberTolerance = Extract<Tolerance, { applies: 'number' }>;

/** The figure with the tolerance around it. Below zero the multiples change sides. */
function widen(stated: NumberInterval, tolerance: NumberTolerance): NumberInterval {
  const { low, high } = tolerance;
  const lowOpen = tolerance['low-open'];
  const highOpen = tolerance['high-open'];
  const bottom = stated.low ?? 0;
  const top = stated.high ?? 0;
  return numberInterval(
    bottom < 0 ? bottom * high : bottom * low,
    top < 0 ? top * low : top * high,
    bottom < 0 ? highOpen : lowOpen,
    top < 0 ? lowOpen : highOpen,
  );
}

/** What the hedge says by itself: a tolerance that stays on one side of the figure bounds it there, others nowhere. */
function wordsOnly(stated: NumberInterval, tolerance: NumberTolerance): NumberInterval {
  const isBelow = (stated.high ?? 0) < 0;
  const boundsTop = isBelow ? tolerance.low >= 1 : tolerance.high <= 1;
  const boundsBottom = isBelow ? tolerance.high <= 1 : tolerance.low >= 1;
  const lowOpen = isBelow ? tolerance['high-open'] : tolerance['low-open'];
  const highOpen = isBelow ? tolerance['low-open'] : tolerance['high-open'];
  return numberInterval(
    boundsBottom ? stated.low : undefined,
    boundsTop ? stated.high : undefined,
    lowOpen,
    highOpen,
  );
}

/** “More than 2 to 3 h” is more than 2 h: the weakest thing it can mean. */
function limit(interval: NumberInterval, bound: Hedge): NumberInterval {
  if (bound === 'more-than') return numberInterval(interval.low, undefined, true);
  if (bound === 'at-least') return numberInterval(interval.low, undefined, interval.lowOpen);
  if (bound === 'less-than') return numberInterval(undefined, interval.high, false, true);
  return numberInterval(undefined, interval.high, false, interval.highOpen);
}
