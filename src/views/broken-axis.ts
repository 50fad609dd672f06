import { scaleLinear } from 'd3-scale';
import type { AxisSegment, BrokenAxis, DayBar } from '../schemas/story-chronology.ts';
import type { DayInterval, ValueOf } from '../schemas/value.ts';
import { addDays, daysEqual } from '../values/day-interval.ts';
import { formatDay } from '../values/format-days.ts';
import { axisTicks, segmentLabels } from './axis-labels.ts';
import {
  axisGap,
  axisUnits,
  axisWidth,
  follows,
  leastWidth,
  spareWidth,
  type TimeUnit,
} from './axis-segments.ts';
import { lastDayOfMonth } from './month-end.ts';
import type { Words } from '../words/words-of.ts';

/** A day on a long stretch would be a hair; a mark has at least this width. */
const narrowestBar = 4;

/** A day axis that leaves out the time in which nothing lies. */
export interface DayScale {
  readonly axis: BrokenAxis;
  /** Where a day begins. Days off the axis lie at its ends. */
  readonly toX: (day: string) => number;
  readonly bar: (value: ValueOf<'date'>) => DayBar;
}

/** Makes the axis on which all these values lie. */
export function brokenAxis(values: readonly ValueOf<'date'>[], words: Words): DayScale {
  const segments = segmentsOf(axisUnits(values.map(({ usual }) => usual)), words);
  const toX = scaleOf(segments, values);
  return {
    axis: {
      width: axisWidth,
      ticks: axisTicks(segments, toX, words),
      segments,
      words: axisWords(segments, words),
    },
    toX,
    bar: ({ usual, byWords }) => {
      const isWider = !daysEqual(usual, byWords);
      return {
        usual: stretch(usual, toX),
        ...(isWider && isBounded(byWords) && { byWords: stretch(byWords, toX) }),
      };
    },
  };
}

/** “About 3 February” allows any day by its words: an outline over the whole axis would say nothing. */
function isBounded({ earliest, latest }: DayInterval): boolean {
  return earliest !== undefined || latest !== undefined;
}

function stretch(days: DayInterval, toX: (day: string) => number): DayBar['usual'] {
  const x1 = days.earliest === undefined ? 0 : toX(days.earliest);
  const x2 = days.latest === undefined ? axisWidth : toX(dayAfter(days.latest));
  return { days, x1, x2: round(Math.max(x2, Math.min(axisWidth, x1 + narrowestBar))) };
}

/** Every stretch has its least width; the rest goes to where most lies, by the square root. */
function segmentsOf(units: readonly TimeUnit[], words: Words): AxisSegment[] {
  const spare = Math.max(0, spareWidth(units));
  const roots = units.map(({ weight }) => Math.sqrt(weight));
  const all = roots.reduce((sum, root) => sum + root, 0);
  let x = 0;
  return units.map((unit, index) => {
    const x1 = follows(units[index - 1], unit) ? x : x + axisGap;
    x = x1 + leastWidth(unit) + (spare * (roots[index] ?? 0)) / all;
    return {
      from: `${unit.first}-01`,
      to: lastDayOfMonth(unit.last),
      x1: round(x1),
      x2: round(x),
      ...segmentLabels(unit, units[index - 1], words),
    };
  });
}

function scaleOf(segments: readonly AxisSegment[], values: readonly ValueOf<'date'>[]) {
  const days = values.flatMap(({ usual, byWords }) => [
    usual.earliest,
    usual.latest,
    byWords.earliest,
    byWords.latest,
  ]);
  const known = days.flatMap((day) => (day === undefined ? [] : [Date.parse(day)]));
  const knots = segments.flatMap(({ from, to, x1, x2 }) => [
    [Date.parse(from), x1] as const,
    [Date.parse(dayAfter(to)), x2] as const,
  ]);
  const first = Math.min(...known, knots[0]?.[0] ?? 0);
  const last = Math.max(...known, knots.at(-1)?.[0] ?? 0);
  const all = [
    ...(first < (knots[0]?.[0] ?? 0) ? [[first, 0] as const] : []),
    ...knots,
    ...(last > (knots.at(-1)?.[0] ?? 0) ? [[last, axisWidth] as const] : []),
  ].filter(([at], index, list) => at !== list[index - 1]?.[0]); // months that touch share a knot
  const scale = scaleLinear(
    all.map(([at]) => at),
    all.map(([, x]) => x),
  ).clamp(true);
  return (day: string) => round(scale(Date.parse(day)));
}

/** “From 1 January 2022 to 31 May 2026, with 3 breaks where nothing is dated.” */
function axisWords(segments: readonly AxisSegment[], { timeViews: { axis }, values }: Words): string {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return axis.unknown;
  const breaks = segments.filter((segment, index) => {
    const before = segments[index - 1];
    return before !== undefined && before.x2 !== segment.x1;
  }).length;
  const from = formatDay(first.from, true, values.dates);
  const to = formatDay(last.to, true, values.dates);
  return breaks === 0 ? axis.range(from, to) : axis.broken(from, to, breaks);
}

function dayAfter(day: string): string {
  return addDays(day, 1) ?? day;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
