/** The algebra of intervals of days. Days are `YYYY-MM-DD`, so their order is the order of their code units. */
import type { DayInterval } from '../schemas/value.ts';

const millisecondsADay = 86_400_000;

/** An interval with absent properties where an end is unbounded, so that equal sets are equal objects. */
export function dayInterval(earliest: string | undefined, latest: string | undefined): DayInterval {
  return {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
}

/** Whether every day of `a` lies before every day of `b`. */
export function daysBefore(a: DayInterval, b: DayInterval): boolean {
  return a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest;
}

export function daysDisjoint(a: DayInterval, b: DayInterval): boolean {
  return daysBefore(a, b) || daysBefore(b, a);
}

export function daysEqual(a: DayInterval, b: DayInterval): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** Whether every day of `inner` is in `outer`; an interval contains itself. */
export function daysContain(outer: DayInterval, inner: DayInterval): boolean {
  const reachesBack =
    outer.earliest === undefined || (inner.earliest !== undefined && outer.earliest <= inner.earliest);
  const reachesOn =
    outer.latest === undefined || (inner.latest !== undefined && outer.latest >= inner.latest);
  return reachesBack && reachesOn;
}

/** The days both intervals have; for intervals that meet. */
export function daysShared(a: DayInterval, b: DayInterval): DayInterval {
  return dayInterval(later(a.earliest, b.earliest), earlier(a.latest, b.latest));
}

/** How many days the interval has, both ends counted; absent for an unbounded one. */
export function countDays(interval: DayInterval): number | undefined {
  if (interval.earliest === undefined || interval.latest === undefined) return undefined;
  return daysFromTo(interval.earliest, interval.latest) + 1;
}

/** Days from one day to another: from 31 January to 1 February it is 1. */
export function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}

/** The day so many days later; earlier for a negative number. Absent outside the years 0000 to 9999. */
export function addDays(day: string, days: number): string | undefined {
  return toDay(Date.parse(day) + days * millisecondsADay);
}

/** The day of a moment in UTC, or nothing outside the years 0000 to 9999, which four digits cannot write. */
export function toDay(moment: number): string | undefined {
  if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) return undefined; // the range of ECMAScript dates
  const written = new Date(moment).toISOString();
  return /^\d{4}-/.test(written) ? written.slice(0, 10) : undefined;
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
