import { scaleLinear } from 'd3-scale';
import { addDays, daysFromTo } from '../values/day-interval.ts';
import { fitLabels, type AxisTick } from './axis-ticks.ts';
import type { Words } from '../words/words-of.ts';

/** Steps of days of the month, the finest first. Thirds begin on the days our tolerances for “early”, “mid” and “late” do. */
const daySteps: readonly ((day: number) => boolean)[] = [
  () => true,
  (day) => day % 5 === 1 && day < 31,
  (day) => day % 10 === 1 && day < 31,
];
/** Steps of months, counted from January. */
const monthSteps = [1, 3, 6];
/** Counts of round years to try; more do not fit where months do not. */
const yearCounts = [6, 5, 4, 3, 2, 1];
/** Longer stretches are not tried day by day: no label would fit. */
const longestByDay = 120;

/** The finest labelled ticks from one day to another that have room: days, months, quarters, halves or round years. */
export function dayTicks(
  first: string,
  last: string,
  toPlace: (day: string) => number,
  words: Words,
): readonly AxisTick[] {
  for (const days of candidates(first, last)) {
    const fitted = days.length > 0 ? fitLabels(labelsOf(days, toPlace, words), 'after') : undefined;
    if (fitted?.some(({ label }) => label !== '')) return fitted;
  }
  return [];
}

function* candidates(first: string, last: string): Generator<readonly string[]> {
  const count = daysFromTo(first, last) + 1;
  if (count <= longestByDay) {
    const days = Array.from({ length: count }, (_, at) => addDays(first, at) ?? last);
    for (const step of daySteps) yield days.filter((day) => step(Number(day.slice(8))));
  }
  const months = monthStarts(first, last);
  for (const step of monthSteps) yield months.filter((day) => Number(day.slice(5, 7)) % step === 1 % step);
  for (const years of yearCounts) yield yearStarts(first, last, years);
}

/** Every first of a month among the days; none for stretches of centuries, where no month’s label would fit. */
function monthStarts(first: string, last: string): string[] {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  if (from === undefined || to === undefined || to - from > 100) return [];
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const month = from + at;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  }).filter((day) => day >= first && day <= last);
}

function yearStarts(first: string, last: string, count: number): string[] {
  return scaleLinear([Number(first.slice(0, 4)), Number(last.slice(0, 4))], [0, 1])
    .ticks(count)
    .filter((year) => Number.isInteger(year))
    .map((year) => `${String(year).padStart(4, '0')}-01-01`)
    .filter((day) => day >= first && day <= last);
}

/** “3 Feb” with the year below where it changes; “Feb” where all are first days; “2026” where all begin years. */
function labelsOf(days: readonly string[], toPlace: (day: string) => number, { dates }: Words): AxisTick[] {
  const isYears = days.length > 1 && days.every((day) => day.endsWith('-01-01'));
  const isMonths = days.every((day) => day.endsWith('-01'));
  return days.map((day, at) => {
    const [place, year] = [toPlace(day), String(Number(day.slice(0, 4)))];
    if (isYears) return { place, label: year, below: '' };
    const month = Number(day.slice(5, 7));
    const isKnown = days[at - 1]?.slice(0, 4) === day.slice(0, 4);
    return {
      place,
      label: isMonths ? dates.shortMonth(month) : dates.shortDay(Number(day.slice(8)), month),
      below: isKnown ? '' : year,
    };
  });
}
