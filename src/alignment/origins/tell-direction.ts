import type { ArticlePair } from '../../schemas/alignment.ts';
import type { Metadata } from '../../schemas/entry.ts';
import type { DayInterval } from '../../schemas/value.ts';
import type { Witness } from '../../schemas/witness.ts';
import { daysBefore } from '../../values/day-interval.ts';
import { formatDays } from '../../values/format-days.ts';
import { daysOf, readCalendar } from '../../values/read-calendar.ts';
import { creditsNaming } from './credits-naming.ts';

type Direction = NonNullable<ArticlePair['direction']>;

/**
 * Which of two articles that share copy had the words first: the one whose outlet the other credits, else the one that is
 * known to have appeared on an earlier day. Absent where nothing shows it, where days overlap, and where credit and days
 * disagree; more words or better ones show nothing.
 */
export function tellDirection(a: Witness, b: Witness): Direction | undefined {
  const credited = byCredit(a, b);
  const dated = byDays(a, b);
  if (credited.length > 1 || (credited[0] && dated && credited[0].from !== dated.from)) return undefined;
  return credited[0] ?? dated;
}

function byCredit(a: Witness, b: Witness): Direction[] {
  return [
    { from: a, credits: creditsNaming(b, a, true) },
    { from: b, credits: creditsNaming(a, b, true) },
  ].flatMap(({ from, credits }) => {
    const [because] = credits;
    return because === undefined ? [] : [{ from: from.id, rule: 'credit', because }];
  });
}

function byDays(a: Witness, b: Witness): Direction | undefined {
  const [daysA, daysB] = [daysOfPublication(a.entry.metadata), daysOfPublication(b.entry.metadata)];
  if (!daysA || !daysB) return undefined;
  if (daysBefore(daysA, daysB)) return earlier(a, daysA, b, daysB);
  return daysBefore(daysB, daysA) ? earlier(b, daysB, a, daysA) : undefined;
}

function earlier(first: Witness, days: DayInterval, second: Witness, later: DayInterval): Direction {
  const because = `${first.label} is dated ${formatDays(days)}, ${second.label} ${formatDays(later)}.`;
  return { from: first.id, rule: 'publication-dates', because };
}

function daysOfPublication({ published }: Metadata): DayInterval | undefined {
  const range = published && readCalendar(published.value);
  return range && daysOf(range);
}
