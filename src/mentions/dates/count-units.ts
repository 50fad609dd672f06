/** Counting units of time from a day, to the unit itself: three weeks before a day is a week, three years a year. */
import { addDays } from '../../values/day-interval.ts';
import { addMonths, addYears, isDay, monthOf, weekFrom, writeYear, yearOf } from './calendar-steps.ts';

/** Hours may reach back over midnight, so they leave two days. */
export function countFrom(published: string, unit: string, count: number): string | undefined {
  if (unit === 'minute') return rangeOfHours(published, count / 60);
  if (unit === 'hour') return rangeOfHours(published, count);
  if (unit === 'day') return addDays(published, count);
  if (unit === 'week') return weekFrom(published, count);
  if (unit === 'fortnight') return weekFrom(published, 2 * count);
  if (unit === 'month') return addMonths(monthOf(published), count);
  if (unit === 'year') return writeYear(yearOf(published) + count);
  return writeYear(yearOf(published) + 10 * count)?.replace(/\d$/, 'X');
}

/** “A year ago today” is a day, where the calendar has it. */
export function countToDay(
  published: string,
  unit: string,
  count: number,
  offset: number,
): string | undefined {
  const from = addDays(published, offset);
  if (from === undefined) return undefined;
  const years = yearsIn[unit];
  if (years !== undefined) return addYears(from, years * count);
  if (unit === 'week') return addDays(from, 7 * count);
  const month = addMonths(monthOf(from), count);
  const day = `${month ?? ''}${from.slice(7)}`;
  return unit === 'month' && isDay(day) ? day : undefined;
}

const yearsIn: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

function rangeOfHours(published: string, count: number): string | undefined {
  if (Math.abs(count) > 24) return undefined;
  const other = addDays(published, Math.sign(count));
  if (other === undefined) return undefined;
  return other < published ? `${other}/${published}` : `${published}/${other}`;
}
