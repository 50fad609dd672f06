/** Dates that repeat: which of them is meant, seen from the publication date. */
import { addDays, daysFromTo } from '../../values/day-interval.ts';
import { addMonths, isDay, monthOf, weekdayOf, writeYear, yearOf } from './calendar-steps.ts';
import type { Direction, DirectionCue } from './find-direction.ts';

/** The last such weekday up to the publication date, or the next from it on; that day itself when it is one. */
export function weekdayNear(published: string, weekday: number, direction: Direction): string | undefined {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (back === 0) return published;
  return addDays(published, direction === 'past' ? -back : 7 - back);
}

/** The last such month up to that of publication, or the next from it on, 1 to 12. */
export function monthNear(published: string, month: number, direction: Direction): string | undefined {
  const back = (Number(published.slice(5, 7)) - month + 12) % 12;
  if (back === 0) return monthOf(published);
  return addMonths(monthOf(published), direction === 'past' ? -back : 12 - back);
}

/** The last such day of the year up to the publication date, or the next from it on; `monthDay` as `02-29`. */
export function dayOfYearNear(published: string, monthDay: string, direction: Direction): string | undefined {
  const step = direction === 'past' ? -1 : 1;
  const isOnThatSide = (day: string) => (step < 0 ? day <= published : day >= published);
  const years = Array.from({ length: mostYearsToLeapDay }, (_, at) => yearOf(published) + step * at);
  return years
    .map((year) => `${writeYear(year) ?? ''}-${monthDay}`)
    .find((day) => isDay(day) && isOnThatSide(day));
}

// from 1896 to 1904 there was no 29 February
const mostYearsToLeapDay = 9;

/** Far enough off that a writer would have named the year, or said “last”. */
const farOff = 240;
/** Near enough that a writer would not. */
const near = 100;

/**
 * Behind unless a cue says ahead. But what was long ago and comes again soon is ahead where no cue speaks, or where an
 * event stands beside it that lies ahead as a rule. An exact day is the near one of the two, whatever a distant cue says:
 * what happened on a day ten months before is told with its year.
 */
export function directionOr(
  { direction, isSure, hasEvent }: DirectionCue,
  published: string,
  resolve: (direction: Direction) => string | undefined,
): Direction {
  const [past, future] = [resolve('past'), resolve('future')];
  if (past === undefined || future === undefined || isSure) return direction ?? 'past';
  const isDay = past.length > 'YYYY-MM'.length;
  const [back, on] = [daysFromTo(past, published), daysFromTo(published, future)];
  if (back > farOff && on <= near && (isDay || hasEvent || direction === undefined)) return 'future';
  if (on > farOff && back <= near && isDay) return 'past';
  return direction ?? 'past';
}
