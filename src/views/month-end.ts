import { toDay } from '../values/day-interval.ts';

/** The last day of a month: of `2026-02` it is `2026-02-28`. */
export function lastDayOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return toDay(Date.UTC(year, number, 0)) ?? `${month}-28`;
}
