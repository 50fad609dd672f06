import type { DateMention } from '../dates/date-mention.ts';
import { daysMeant } from '../dates/mention-basis.ts';
import { monthsEnded } from '../dates/months-ended.ts';
import { refineDates } from '../dates/refine-dates.ts';
import { workOut } from '../dates/work-out.ts';
import type { Refiner } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Quarters and years that are told with the day they ended: “the quarter ended Sept. 30”. */
export const periodsEnded: Refiner = {
  id: 'periods-ended',
  rules: [
    {
      id: 'period-ended',
      says: 'Counts the three or twelve months back from the day on which a quarter or year is said to end.',
      example: 'Sales rose in the quarter ended Sept. 30.',
    },
  ],
  refine: (mentions, article) =>
    refineDates(mentions, (date, at, dates) => endedOn(article, date, dates[at + 1]) ?? date),
};

const years: ReadonlySet<string> = new Set(['period-of-another-event', 'fiscal-period', 'fiscal-year']);
const ended = /^,? (?:ended|ending|to) (?:on )?$/;

function endedOn(
  article: ReadableArticle,
  date: DateMention,
  end: DateMention | undefined,
): DateMention | undefined {
  const months = monthsOf(date);
  if (months === undefined || !isDayOrMonth(end) || end.start - date.end > 12) return undefined;
  if (!ended.test(article.lower.slice(date.end, end.start))) return undefined;
  const day = daysMeant(end)?.byWords.latest;
  const written = day === undefined ? undefined : monthsEnded(day, months);
  return written === undefined ? undefined : workOut(article, date, written, 'period-ended', end);
}

/** A month stands for its last day: “the year to March”. */
function isDayOrMonth(end: DateMention | undefined): end is DateMention {
  return end?.precision === 'day' || end?.precision === 'month';
}

function monthsOf({ precision, rule }: DateMention): 3 | 12 | undefined {
  if (precision === 'quarter') return 3;
  return precision === 'year' && years.has(rule) ? 12 : undefined;
}
