import { scaleUtc } from 'd3-scale';
import type { DayInterval } from '../schemas/value.ts';
import { addDays, daysFromTo, toDay } from '../values/day-interval.ts';
import type { AxisTick } from './axis-ticks.ts';
import { dayTicks } from './day-ticks.ts';
import { roundPlace } from './round-place.ts';
import type { Words } from '../words/words-of.ts';

/** Days laid out evenly on a line. Places are hundredths of the line’s length, exact to a thousandth of one. */
export interface DayAxis {
  /** First and last day shown. */
  readonly first: string;
  readonly last: string;
  /** Where each labelled stretch of time begins. */
  readonly ticks: readonly AxisTick[];
  /** Where a day begins; it ends where the next one begins. Days off the line lie at its ends. */
  readonly toPlace: (day: string) => number;
  /** The day that lies there. */
  readonly toDay: (place: number) => string;
}

/** Part of what is shown that is left free on either side, and where an interval has no end. */
const margin = { bounded: 0.05, unbounded: 0.2 };
const fewestMarginDays = { bounded: 1, unbounded: 2 };

/**
 * The axis on which all these days lie, with room on the sides and more of it where one of them is unbounded. Absent
 * where no day is known.
 */
export function dayAxis(intervals: readonly DayInterval[], words: Words): DayAxis | undefined {
  const days = intervals
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== undefined)
    .sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  if (earliest === undefined || latest === undefined) return undefined;
  const length = daysFromTo(earliest, latest) + 1;
  const first = shifted(earliest, -room(length, isOpen(intervals, 'earliest')));
  const last = shifted(latest, room(length, isOpen(intervals, 'latest')));
  return axisFrom(first, last, words);
}

function axisFrom(first: string, last: string, words: Words): DayAxis {
  const scale = scaleUtc([Date.parse(first), Date.parse(shifted(last, 1))], [0, 100]).clamp(true);
  const toPlace = (day: string) => roundPlace(scale(Date.parse(day)));
  return {
    first,
    last,
    ticks: dayTicks(first, last, toPlace, words),
    toPlace,
    toDay: (place) => toDay(scale.invert(place).getTime()) ?? first,
  };
}

function isOpen(intervals: readonly DayInterval[], end: keyof DayInterval): boolean {
  return intervals.some((interval) => interval[end] === undefined);
}

function room(length: number, open: boolean): number {
  const kind = open ? 'unbounded' : 'bounded';
  return Math.max(fewestMarginDays[kind], Math.ceil(length * margin[kind]));
}

/** Years beyond four digits are not written; the axis ends before them. */
function shifted(day: string, days: number): string {
  return addDays(day, days) ?? day;
}
