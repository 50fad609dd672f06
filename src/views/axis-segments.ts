import type { DayInterval } from '../schemas/value.ts';
import { addDays, countDays } from '../values/day-interval.ts';
import { lastDayOfMonth } from './month-end.ts';

/** A stretch of time that the axis shows: whole months or whole years, with how much there is in it. */
export interface TimeUnit {
  /** First and last month, YYYY-MM. */
  readonly first: string;
  readonly last: string;
  readonly weight: number;
}

/** Units of the drawing; on the narrowest screen it is shown a little smaller than one pixel each. */
export const axisWidth = 320;
/** What lies between two stretches, and before the first and after the last. */
export const axisGap = 10;

/** Room for the label of a stretch: “May”, “2022”, “2010–19”, “1900–2003”. */
export function leastWidth({ first, last }: Pick<TimeUnit, 'first' | 'last'>): number {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (from !== to) return from.slice(0, 2) === to.slice(0, 2) ? 48 : 60;
  return first === last ? 25 : 31;
}

/** Whether one stretch begins on the day after the other ends: there is no gap between them. */
export function follows(before: TimeUnit | undefined, unit: TimeUnit): boolean {
  return before !== undefined && addDays(lastDayOfMonth(before.last), 1) === `${unit.first}-01`;
}

/** What is left of the axis when every stretch has its least width; negative when they do not fit. */
export function spareWidth(units: readonly TimeUnit[]): number {
  const gaps = units.filter((unit, index) => !follows(units[index - 1], unit)).length + 1;
  return axisWidth - gaps * axisGap - units.reduce((sum, unit) => sum + leastWidth(unit), 0);
}

/** Longer intervals take part with the years of their ends only: “in 2025” asks for no month. */
const longestByMonth = 92;

/**
 * The stretches of time in which anything lies, in order: months, or years where only longer times lie or where months
 * would be too many. The years with the least in them lose their months first; years too many are joined with
 * neighbours.
 */
export function axisUnits(intervals: readonly DayInterval[]): TimeUnit[] {
  const years = yearsOf(intervals);
  while (spareWidth(unitsOf(years)) < 0) {
    const poorest = years
      .filter(({ months }) => months.size > 1)
      .sort((a, b) => a.weight - b.weight || (a.first < b.first ? -1 : 1))[0];
    if (poorest) poorest.months.clear();
    else joinPoorest(years);
  }
  return unitsOf(years);
}

function unitsOf(years: readonly Years[]): TimeUnit[] {
  return years.flatMap(({ first, last, weight, months }) =>
    months.size === 0
      ? [{ first: `${first}-01`, last: `${last}-12`, weight }]
      : [...months].sort(byKey).map(([month, own]) => ({ first: month, last: month, weight: own })),
  );
}

interface Years {
  readonly first: string;
  last: string;
  weight: number;
  /** YYYY-MM → how much lies in it; empty when the years are shown whole. */
  readonly months: Map<string, number>;
}

function yearsOf(intervals: readonly DayInterval[]): Years[] {
  const years = new Map<string, Years>();
  const add = (month: string, isLong: boolean) => {
    const year = month.slice(0, 4);
    const known = years.get(year) ?? {
      first: year,
      last: year,
      weight: 0,
      months: new Map<string, number>(),
    };
    known.weight += 1;
    if (!isLong) known.months.set(month, (known.months.get(month) ?? 0) + 1);
    years.set(year, known);
  };
  for (const interval of intervals) {
    const isLong = (countDays(interval) ?? 0) > longestByMonth;
    const ends = [interval.earliest, interval.latest].flatMap((day) =>
      day === undefined ? [] : [day.slice(0, 7)],
    );
    for (const month of new Set(ends)) add(month, isLong);
  }
  return [...years.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
}

/** Joins the two neighbours that have the least between them, the earlier ones where they tie. */
function joinPoorest(years: Years[]): void {
  let at = 0;
  years.slice(1).forEach((next, index) => {
    const [a, b] = [years[at], years[at + 1]];
    const here = years[index];
    if (a && b && here && here.weight + next.weight < a.weight + b.weight) at = index;
  });
  const [earlier, later] = [years[at], years[at + 1]];
  if (!earlier || !later) return;
  earlier.last = later.last;
  earlier.weight += later.weight;
  earlier.months.clear();
  years.splice(at + 1, 1);
}

function byKey(a: readonly [string, number], b: readonly [string, number]): number {
  return a[0] < b[0] ? -1 : 1;
}
