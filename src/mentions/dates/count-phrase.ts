import { addDays } from '../../values/day-interval.ts';
import { monthOf, weekFrom } from './calendar-steps.ts';
import { countFrom, countToDay } from './count-units.ts';
import type { CountedPhrase } from './counted-phrase.ts';

/**
 * The date that counting from a day leads to, as editors write it, `about` left to the hedges. “More than a year ago” is
 * before that day a year ago, “less than a year ago” between the two, “two or three years ago” both years and what is between.
 */
export function countPhrase(published: string, phrase: CountedPhrase): string | undefined {
  const { unit, least, most, side, direction, to } = phrase;
  const step = direction === 'back' ? -1 : 1;
  if (to !== undefined) return countTo(published, unit, step * most, to);
  if (side === undefined || side === 'around') {
    const [near, far] = [countFrom(published, unit, step * least), countFrom(published, unit, step * most)];
    return step < 0 ? spanning(far, near) : spanning(near, far);
  }
  const day = dayAt(published, unit, step * most);
  return day === undefined ? undefined : boundedBy(day, published, side, step);
}

function boundedBy(day: string, published: string, side: 'beyond' | 'from' | 'within', step: -1 | 1): string {
  if (side === 'beyond') return `${step < 0 ? 'before' : 'after'} ${day}`;
  if (side === 'from') return `${step < 0 ? 'by' : 'since'} ${day}`;
  const next = addDays(day, -step) ?? day;
  return step < 0 ? `${next}/${published}` : `${published}/${next}`;
}

function dayAt(published: string, unit: string, count: number): string | undefined {
  if (unit === 'day') return addDays(published, count);
  if (unit === 'fortnight') return addDays(published, 14 * count);
  return countToDay(published, unit, count, 0);
}

function countTo(
  published: string,
  unit: string,
  count: number,
  to: NonNullable<CountedPhrase['to']>,
): string | undefined {
  const day = countToDay(published, unit, count, to === 'yesterday' ? -1 : 0);
  if (day === undefined || to === 'today' || to === 'yesterday') return day;
  return to === 'this week' ? weekFrom(day, 0) : monthOf(day);
}

/** From the beginning of the one to the end of the other. */
function spanning(first: string | undefined, last: string | undefined): string | undefined {
  if (first === last || first === undefined || last === undefined) return first === last ? first : undefined;
  return `${first.split('/')[0] ?? ''}/${last.split('/').at(-1) ?? ''}`;
}
