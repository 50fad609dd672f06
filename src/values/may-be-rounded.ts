import type { Comparison } from '../schemas/comparison.ts';
import type { NumberInterval } from '../schemas/value.ts';
import { numberInterval, numbersDisjoint } from './number-interval.ts';

/**
 * The tolerance a relation cites when it rests on rounding. Its width is not an editorial choice but half the place a figure
 * is written to, so it stands here and not among the tolerances of the content; the method page lists it with them.
 */
export const roundingTolerance = 'rounded';

/** A value that may stand for a rounded figure, in the unit both are compared in. */
export interface Roundable {
  readonly byWords: NumberInterval;
  /** The place a figure without hedge or bound is written to; absent where there is none, or the figure is exact. */
  readonly step?: number | undefined;
  /** The value in words. */
  readonly named: string;
}

/**
 * A contradiction that holds only when a bare figure is meant to the letter is none: accounts write “2 hours” for what lasted
 * a little more, so “2 hours” and “more than 2 hours” are unclear. The coarser figure is widened by half the place it is
 * written to. Two figures written to one place are rounded alike, and stay apart.
 */
export function unlessRounded(comparison: Comparison, a: Roundable, b: Roundable): Comparison {
  if (comparison.relation !== 'contradict' || a.step === b.step) return comparison;
  const [coarse, other] = (a.step ?? 0) > (b.step ?? 0) ? [a, b] : [b, a];
  if (numbersDisjoint(widened(coarse.byWords, (coarse.step ?? 0) / 2), other.byWords)) return comparison;
  return {
    ...comparison,
    relation: 'unclear',
    reason: `${comparison.reason}, but ${coarse.named} may be a rounded figure`,
    tolerances: [...comparison.tolerances, roundingTolerance],
  };
}

function widened({ low, high }: NumberInterval, by: number): NumberInterval {
  return numberInterval(low === undefined ? low : low - by, high === undefined ? high : high + by);
}
