/** Steps on the calendar. Days are `YYYY-MM-DD`, months `YYYY-MM`; what leaves the years 0000 to 9999 is nothing. */
import { addDays } from '../../values/day-interval.ts';

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The year of a day, a month or a year. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** A year as four digits. */
export function writeYear(year: number): string | undefined {
  return year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : undefined;
}

/** A month of a year, 1 to 12. */
export function writeMonth(year: number, month: number): string | undefined {
  const written = writeYear(year);
  return written === undefined ? undefined : `${written}-${String(month).padStart(2, '0')}`;
}

/** The month so many months later; earlier for a negative number. */
export function addMonths(month: string, count: number): string | undefined {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return writeMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** The week from Monday to Sunday that is so many weeks after the one of that day, as a range. */
export function weekFrom(day: string, weeks: number): string | undefined {
  const monday = addDays(day, 1 - weekdayOf(day) + 7 * weeks);
  const sunday = monday === undefined ? undefined : addDays(monday, 6);
  return monday === undefined || sunday === undefined ? undefined : `${monday}/${sunday}`;
}

/** Saturday and Sunday of the week that is so many weeks after the one of that day, as a range. */
export function weekendFrom(day: string, weeks: number): string | undefined {
  const saturday = addDays(day, 6 - weekdayOf(day) + 7 * weeks);
  const sunday = saturday === undefined ? undefined : addDays(saturday, 1);
  return saturday === undefined || sunday === undefined ? undefined : `${saturday}/${sunday}`;
}

/** A quarter of a year, 1 to 4, in EDTF: `2026-33` is the first. */
export function writeQuarter(year: number, quarter: number): string | undefined {
  const written = writeYear(year);
  return written === undefined ? undefined : `${written}-${String(32 + quarter)}`;
}

/** 1 to 4. */
export function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

/** The quarter so many quarters after the one of that day. */
export function quarterFrom(day: string, count: number): string | undefined {
  const quarters = yearOf(day) * 4 + quarterOf(day) - 1 + count;
  return writeQuarter(Math.floor(quarters / 4), (((quarters % 4) + 4) % 4) + 1);
}

/** Whether that day is in the calendar: 2026-02-29 is not. */
export function isDay(day: string): boolean {
  return addDays(day, 0) === day;
}

/** The same day so many years later; nothing for 29 February where there is none. */
export function addYears(day: string, years: number): string | undefined {
  const year = writeYear(yearOf(day) + years);
  if (year === undefined) return undefined;
  const moved = `${year}${day.slice(4)}`;
  return isDay(moved) ? moved : undefined;
}
