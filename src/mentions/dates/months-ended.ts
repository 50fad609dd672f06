import { addDays } from '../../values/day-interval.ts';
import { addMonths, monthOf } from './calendar-steps.ts';

/** Books are closed some days off the end of a month: a quarter ended 1 October or 29 September is that to September. */
const daysOff = 10;

/** The months of a quarter or year that ended on that day, as a range or as the quarter or year they are. */
export function monthsEnded(day: string, months: 3 | 12): string | undefined {
  const last = addDays(day, -daysOff);
  if (last === undefined) return undefined;
  const first = addMonths(monthOf(last), 1 - months);
  const month = Number(last.slice(5, 7));
  if (months === 12 && month === 12) return last.slice(0, 4);
  if (months === 3 && month % 3 === 0) return `${last.slice(0, 4)}-${String(32 + month / 3)}`;
  return first === undefined ? undefined : `${first}/${monthOf(last)}`;
}
