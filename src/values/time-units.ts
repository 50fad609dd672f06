/** Units of time. Clock units have a length; months and years have a shortest and a longest one. */
import { settle } from './number-interval.ts';

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const secondsIn: Readonly<Record<Exclude<TimeUnit, 'month' | 'year'>, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

const names: Readonly<Record<TimeUnit, readonly string[]>> = {
  second: ['s', 'sec', 'secs', 'second', 'seconds'],
  minute: ['min', 'mins', 'minute', 'minutes'],
  hour: ['h', 'hr', 'hrs', 'hour', 'hours'],
  day: ['d', 'day', 'days'],
  week: ['wk', 'wks', 'week', 'weeks'],
  month: ['mo', 'month', 'months'],
  year: ['y', 'yr', 'yrs', 'year', 'years'],
};

interface NamedUnit {
  readonly unit: TimeUnit;
  readonly times: number;
}

const unitsByName: ReadonlyMap<string, NamedUnit> = new Map<string, NamedUnit>([
  // the keys of `names` are units; Object.entries widens them to strings
  ...Object.entries(names).flatMap(([unit, words]) => naming(words, unit as TimeUnit, 1)),
  ...naming(['fortnight', 'fortnights'], 'week', 2),
  ...naming(['decade', 'decades'], 'year', 10),
  ...naming(['century', 'centuries'], 'year', 100),
]);

function naming(words: readonly string[], unit: TimeUnit, times: number) {
  return words.map((word): [string, NamedUnit] => [word, { unit, times }]);
}

/** The unit a word names, and how many of it: a fortnight is two weeks. “m” is not read: it may be minutes or months. */
export function timeUnit(word: string | undefined): NamedUnit | undefined {
  return word === undefined ? undefined : unitsByName.get(word);
}

/** A length of time as a shortest and a longest number of seconds. */
export interface TimeLength {
  readonly low: number;
  readonly high: number;
}

/**
 * How long so many units are. Months and years are counted as whole calendar months from the first of any month of the
 * Gregorian calendar: 1 month is 28 to 31 days, 1 year (12 months) 365 or 366 days. Half a month is half of either.
 */
export function lengthOf(count: number, unit: TimeUnit): TimeLength {
  if (unit !== 'month' && unit !== 'year') {
    const seconds = settle(count * secondsIn[unit]);
    return { low: seconds, high: seconds };
  }
  const { low, high } = daysInMonths(settle(unit === 'year' ? count * 12 : count));
  return { low: settle(low * secondsIn.day), high: settle(high * secondsIn.day) };
}

const monthsInCycle = 4800; // the Gregorian calendar repeats after 400 years
const daysInCycle = 146_097;

function daysInMonths(months: number): TimeLength {
  const sign = Math.sign(months);
  const whole = Math.floor(Math.abs(months));
  const rest = Math.abs(months) - whole;
  const cycles = Math.floor(whole / monthsInCycle);
  const { low, high } = shortestAndLongest(whole % monthsInCycle);
  const shortest = cycles * daysInCycle + low + rest * 28;
  const longest = cycles * daysInCycle + high + rest * 31;
  return sign < 0 ? { low: -longest, high: -shortest } : { low: shortest, high: longest };
}

const known = new Map<number, TimeLength>();

function shortestAndLongest(months: number): TimeLength {
  let found = known.get(months);
  if (found === undefined) {
    const starts = dayOfMonthStarts();
    const lengths = Array.from(
      { length: monthsInCycle },
      (_, at) => (starts[at + months] ?? 0) - (starts[at] ?? 0),
    );
    found = { low: Math.min(...lengths), high: Math.max(...lengths) };
    known.set(months, found);
  }
  return found;
}

let starts: readonly number[] | undefined;

/** The day number of the first of each month, over two cycles. */
function dayOfMonthStarts(): readonly number[] {
  starts ??= Array.from(
    { length: 2 * monthsInCycle + 1 },
    (_, month) => Date.UTC(2000, month, 1) / (secondsIn.day * 1000),
  );
  return starts;
}
