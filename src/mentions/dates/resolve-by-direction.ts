/** Dates that repeat: which of them is meant, seen from the publication date. */
import { addDays, daysFromTo } from '../../values/day-interval.ts';
import { addMonths, isDay, monthOf, weekdayOf, writeYear, yearOf } from './calendar-steps.ts';
import type { Direction } from './direction.ts';
import type { DirectionCue } from './find-direction.ts';

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
 * Behind unless a cue says ahead; nothing where the words leave it open, or where they say one and nearness the other:
 * what happened on a day ten months before is told with its year, and so is what comes ten months on. A day of which no
 * word tells is the near one.
 */
export function directionOr(
  { direction, isSure, hasEvent, isOpen, isUntold }: DirectionCue,
  published: string,
  resolve: (direction: Direction) => string | undefined,
): Direction | undefined {
  const [past, future] = [resolve('past'), resolve('future')];
  if (past === undefined || future === undefined || isSure) return isOpen ? undefined : (direction ?? 'past');
  const isDay = past.length > 'YYYY-MM'.length;
  const [back, on] = [daysFromTo(past.slice(0, 10), published), daysFromTo(published, future.slice(0, 10))];
  if (isOpen && !(isDay && isUntold)) return undefined;
  if (back > farOff && on <= near && direction !== 'future') {
    if (direction === 'past') return isDay || hasEvent ? undefined : 'past';
    return isDay || hasEvent ? 'future' : undefined;
  }
  if (on > farOff && back <= near && isDay && direction === 'future') return undefined;
  if (isOpen && !(on > farOff && back <= near)) return undefined;
  return direction ?? 'past';
}
