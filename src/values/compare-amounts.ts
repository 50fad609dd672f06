/** Compares durations and quantities: intervals of numbers. */
import type { Comparison } from '../schemas/comparison.ts';
import type { NumberInterval, ValueOf } from '../schemas/value.ts';
import { formatCount, formatNumber, formatSeconds, withUnit } from './format-amount.ts';
import {
  numbersBelow,
  numbersContain,
  numbersDisjoint,
  numbersEqual,
  pointOf,
  settle,
} from './number-interval.ts';
import { isMeasureUnit } from './measure-units.ts';
import { asRead, quotedValue } from './quoted-value.ts';
import { hedgesEqual, relateSets, tolerancesUsed } from './relate-sets.ts';
import { statedQuantity } from './stated-amount.ts';

/** A duration, or a quantity brought into the unit both are compared in. */
export type Amount = ValueOf<'duration'> | ValueOf<'quantity'>;

export function compareAmounts(a: Amount, b: Amount): Comparison {
  const relation = relateSets({
    disjointByWords: numbersDisjoint(a.byWords, b.byWords),
    disjointAsUsual: numbersDisjoint(a.usual, b.usual),
    equal: numbersEqual(a.byWords, b.byWords) && numbersEqual(a.usual, b.usual),
    hedgesEqual: hedgesEqual(a, b),
  });
  const tolerances = tolerancesUsed(relation, a, b);
  const [one, other] = [a, b].map((each) => asRead(each, formatInterval(each.usual, figureOf(each))));
  if (relation === 'same') return { relation, reason: whySame(a, b), tolerances };
  if (relation === 'contradict') return { relation, ...whyApart(a, b), tolerances };
  if (relation === 'unclear') {
    const difference = gapBetween(a.usual, b.usual, sizeOf(a));
    return {
      relation,
      reason: `${one} and ${other} have no figure in common, but the words alone do not keep them apart`,
      ...(difference === undefined ? {} : { difference: `${difference} as usually read` }),
      tolerances,
    };
  }
  return { relation, reason: whyCompatible(a, b, one ?? '', other ?? ''), tolerances };
}

function whySame(a: Amount, b: Amount): string {
  const [one, other] = [quotedValue(a), quotedValue(b)];
  return one === other ? `Both say ${one}` : `${one} and ${other} are the same`;
}

/** “2 hours is less than 3 hours”; for sets, where one ends and the other begins. */
function whyApart(a: Amount, b: Amount): Pick<Comparison, 'reason' | 'difference'> {
  const [low, high] = numbersBelow(a.byWords, b.byWords) ? [a, b] : [b, a];
  const figure = figureOf(low);
  const [end, start] = [figure(low.byWords.high ?? 0), figure(high.byWords.low ?? 0)];
  const below = `${quotedValue(low)} ${low.byWords.highOpen === true ? 'stays below' : 'ends at'} ${end}`;
  const above = `${quotedValue(high)} ${high.byWords.lowOpen === true ? 'lies above' : 'begins at'} ${start}`;
  const difference = gapBetween(low.byWords, high.byWords, sizeOf(high)) ?? `they part at ${end}`;
  const [lowIsPoint, highIsPoint] = [low, high].map((each) => pointOf(each.byWords) !== undefined);
  if (lowIsPoint === true && highIsPoint === true) {
    return { reason: `${quotedValue(low)} is less than ${quotedValue(high)}`, difference };
  }
  if (lowIsPoint === true)
    return { reason: `${above}, and the other account says ${quotedValue(low)}`, difference };
  if (highIsPoint === true)
    return { reason: `${below}, and the other account says ${quotedValue(high)}`, difference };
  return { reason: `${below}, and ${above}`, difference };
}

/** “30 minutes apart”, “at least 2 people apart”; nothing when they meet at an open end. */
function gapBetween(
  a: NumberInterval,
  b: NumberInterval,
  figure: (value: number) => string,
): string | undefined {
  const [low, high] = numbersBelow(a, b) ? [a, b] : [b, a];
  const gap = settle((high.low ?? 0) - (low.high ?? 0));
  if (gap <= 0) return undefined;
  const arePoints = pointOf(a) !== undefined && pointOf(b) !== undefined;
  return `${arePoints ? '' : 'at least '}${figure(gap)} apart`;
}

function whyCompatible(a: Amount, b: Amount, one: string, other: string): string {
  if (numbersEqual(a.usual, b.usual)) return `${one} and ${other} allow the same figures, put differently`;
  if (numbersContain(a.usual, b.usual)) return `${other} lies within ${one}`;
  if (numbersContain(b.usual, a.usual)) return `${one} lies within ${other}`;
  return `${one} and ${other} have figures in common`;
}

/** How a figure of this value’s measure is written. */
export function figureOf(value: Amount): (figure: number) => string {
  if (value.kind === 'duration') return formatSeconds;
  const written = isMeasureUnit(value.unit) ? undefined : statedQuantity(value.written);
  return (figure) =>
    withUnit(formatNumber(figure), value.unit, figure === 1 ? undefined : written?.unitWritten);
}

/** How a difference of this measure is written: two shares differ by percentage points. */
function sizeOf(value: Amount): (figure: number) => string {
  const isShare = value.kind === 'quantity' && value.unit === '%';
  return isShare ? (figure) => formatCount(figure, 'percentage point') : figureOf(value);
}

/** “2 to 3 hours”, “more than 2 hours”, “at most 3 people”, “any figure”. */
export function formatInterval(interval: NumberInterval, figure: (value: number) => string): string {
  const { low, high } = interval;
  const top =
    high === undefined ? '' : `${interval.highOpen === true ? 'less than' : 'at most'} ${figure(high)}`;
  const bottom =
    low === undefined ? '' : `${interval.lowOpen === true ? 'more than' : 'at least'} ${figure(low)}`;
  if (low === undefined || high === undefined) return top + bottom === '' ? 'any figure' : top + bottom;
  if (low === high) return figure(low);
  if (interval.lowOpen !== true && interval.highOpen !== true) return `${figure(low)} to ${figure(high)}`;
  return `${bottom} and ${top}`;
}
