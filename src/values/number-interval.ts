/** The algebra of intervals of numbers with open, closed or absent ends. */
import type { NumberInterval } from '../schemas/value.ts';

/** An interval with absent properties where an end is unbounded or closed, so that equal sets are equal objects. */
export function numberInterval(
  low: number | undefined,
  high: number | undefined,
  lowOpen = false,
  highOpen = false,
): NumberInterval {
  return {
    ...(low === undefined ? {} : { low: settle(low) }),
    ...(high === undefined ? {} : { high: settle(high) }),
    ...(low !== undefined && lowOpen ? { lowOpen } : {}),
    ...(high !== undefined && highOpen ? { highOpen } : {}),
  };
}

/**
 * Rounds away what binary arithmetic adds: 1.1 × 3600 is 3960, not 3960.0000000000005.
 * Without it two equal figures in different units could look disjoint.
 */
export function settle(value: number): number {
  return Number(value.toPrecision(12));
}

/** Whether every number of `a` is smaller than every number of `b`. */
export function numbersBelow(a: NumberInterval, b: NumberInterval): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  return a.high < b.low || (a.high === b.low && (a.highOpen === true || b.lowOpen === true));
}

export function numbersDisjoint(a: NumberInterval, b: NumberInterval): boolean {
  return numbersBelow(a, b) || numbersBelow(b, a);
}

export function numbersEqual(a: NumberInterval, b: NumberInterval): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    (a.lowOpen ?? false) === (b.lowOpen ?? false) &&
    (a.highOpen ?? false) === (b.highOpen ?? false)
  );
}

/** Whether every number of `inner` is in `outer`; an interval contains itself. */
export function numbersContain(outer: NumberInterval, inner: NumberInterval): boolean {
  return lowEndReaches(outer, inner) && highEndReaches(outer, inner);
}

/** The number itself, when the interval is one closed point. */
export function pointOf(interval: NumberInterval): number | undefined {
  return interval.low !== undefined && interval.low === interval.high ? interval.low : undefined;
}

/** The same interval in another unit; the factor is positive. */
export function scaleNumbers(interval: NumberInterval, factor: number): NumberInterval {
  return numberInterval(
    interval.low === undefined ? undefined : interval.low * factor,
    interval.high === undefined ? undefined : interval.high * factor,
    interval.lowOpen,
    interval.highOpen,
  );
}

function lowEndReaches(outer: NumberInterval, inner: NumberInterval): boolean {
  if (outer.low === undefined) return true;
  if (inner.low === undefined) return false;
  return (
    outer.low < inner.low || (outer.low === inner.low && (outer.lowOpen !== true || inner.lowOpen === true))
  );
}

function highEndReaches(outer: NumberInterval, inner: NumberInterval): boolean {
  if (outer.high === undefined) return true;
  if (inner.high === undefined) return false;
  return (
    outer.high > inner.high ||
    (outer.high === inner.high && (outer.highOpen !== true || inner.highOpen === true))
  );
}
