/** Dates that come again: a weekday every week, a month or a day of one every year. */
import type { ReadableArticle } from '../readable-article.ts';
import { weekdayNumber, weekdayPattern } from './calendar-words.ts';
import type { DateMention } from './date-mention.ts';
import type { Direction } from './direction.ts';
import { dayOfYearNear, monthNear, weekdayNear } from './resolve-by-direction.ts';

export type Return =
  | { readonly of: 'week'; readonly weekday: number }
  | { readonly of: 'year'; readonly month: number }
  | { readonly of: 'year'; readonly monthDay: string };

const bareWeekday = new RegExp(`^(?:on )?(${weekdayPattern})$`);

/** What comes again of a date; nothing for one whose words name its year or week. */
export function returnsOf({ lower }: ReadableArticle, date: DateMention): Return | undefined {
  const [, month, day] = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(date.stated.partial ?? '') ?? [];
  const isOfYear = date.rule === 'month-of-year' || date.rule === 'named-month';
  if (month !== undefined && !isOfYear)
    return day === undefined
      ? { of: 'year', month: Number(month) }
      : { of: 'year', monthDay: `${month}-${day}` };
  const [, weekday] = bareWeekday.exec(lower.slice(date.start, date.end)) ?? [];
  return weekday === undefined ? undefined : { of: 'week', weekday: weekdayNumber(weekday) };
}

/** The last up to a day, or the first from it on; that day itself when it is one. */
export function nearestReturn(again: Return, day: string, direction: Direction): string | undefined {
  if (again.of === 'week') return weekdayNear(day, again.weekday, direction);
  return 'month' in again
    ? monthNear(day, again.month, direction)
    : dayOfYearNear(day, again.monthDay, direction);
}
