import {
  addMonths,
  monthOf,
  quarterFrom,
  quarterOf,
  writeQuarter,
  writeYear,
  yearOf,
} from '../dates/calendar-steps.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { statedDate } from '../dates/date-mention.ts';
import { daysMeant } from '../dates/mention-basis.ts';
import {
  monthsSpokenOf,
  rememberMonths,
  rememberPeriod,
  type PeriodMemory,
  type PeriodSpokenOf,
} from '../dates/period-spoken-of.ts';
import { refineDates } from '../dates/refine-dates.ts';
import { sentenceFinder } from '../dates/sentence-finder.ts';
import { workOut } from '../dates/work-out.ts';
import type { Refiner } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** The quarters, months and years that figures are compared with: “from $10 million a year ago”. */
export const comparePeriods: Refiner = {
  id: 'compare-periods',
  rules: [
    {
      id: 'same-quarter',
      says: 'Takes “the quarter” and “the period” to be the quarter last spoken of.',
      example: 'Profit rose 3 percent in the third quarter. Sales in the quarter fell.',
    },
    {
      id: 'period-a-year-before',
      says: 'Takes “a year ago” and “a year earlier”, where figures are compared, to be the same quarter, month or year one year before the one spoken of.',
      example: 'Third-quarter profit rose to $5 million from $4 million a year earlier.',
    },
  ],
  refine: (mentions, article) => {
    const sentenceAt = sentenceFinder(article);
    const months = monthsSpokenOf(mentions, article);
    let at = 0;
    let memory: PeriodMemory = {};
    return refineDates(mentions, (date, index, dates) => {
      for (; (months[at]?.start ?? Infinity) < date.start; at += 1)
        memory = rememberMonths(memory, months[at]?.start ?? 0);
      const sentence = sentenceAt(date.start).start;
      const refined = compareOne(article, date, sentence, memory, firstMonth(dates, index, sentence));
      memory = rememberPeriod(memory, refined, article);
      return refined;
    });
  },
};

/** How far back in the text a period is still the one spoken of. */
const reach = 1500;

function compareOne(
  article: ReadableArticle,
  date: DateMention,
  sentence: number,
  memory: PeriodMemory,
  month: DateMention | undefined,
): DateMention {
  const words = article.lower.slice(date.start, date.end);
  const isSpokenOf = date.rule === 'quarter-spoken-of';
  if (!isSpokenOf && !isYearBefore(date, words)) return date;
  const wanted =
    isSpokenOf && !compared.test(words) && !words.includes('latest') ? memory.nearest : memory.finished;
  const period = wanted && date.start - wanted.start <= reach ? wanted : undefined;
  if (isSpokenOf) return quarterSpokenOf(article, date, words, period);
  const isInSentence = period !== undefined && period.start >= sentence;
  if (!isInSentence && !isComparison(article, date, words)) return date;
  return month && !isInSentence ? monthBefore(article, date, month) : yearBefore(article, date, period);
}

/** How many dates back in a sentence its month may be. */
const mostDates = 4;

/** The month a sentence tells figures for is the first it names: “in December, up from November and a year earlier”. */
function firstMonth(dates: readonly DateMention[], at: number, sentence: number): DateMention | undefined {
  return dates
    .slice(Math.max(0, at - mostDates), at)
    .find(({ start, precision }) => start >= sentence && precision === 'month');
}

const compared =
  /year-ago|year-earlier|prior-year|year (?:ago|earlier|before)|last year|(?:previous|prior) year|\d{4}/;
const yearBeforeWords = /^(?:an? |the )?year[ -](?:ago|earlier|before)$/;

function isYearBefore({ rule }: DateMention, words: string): boolean {
  return (rule === 'counted-back' || rule === 'counted-from-another-event') && yearBeforeWords.test(words);
}

/** Whether figures stand around the words; “year-ago” is said of figures only. */
function isComparison({ lower }: ReadableArticle, { start, end }: DateMention, words: string): boolean {
  return words.includes('-') || /\d/.test(lower.slice(Math.max(0, start - 120), end + 120));
}

function quarterSpokenOf(
  article: ReadableArticle,
  date: DateMention,
  words: string,
  period: PeriodSpokenOf | undefined,
): DateMention {
  const year = /\b(\d{4})\b/.exec(words)?.[1];
  if (period?.kind === 'quarter' && period.date) {
    const day = daysMeant(period.date)?.byWords.earliest ?? '';
    const inYear = year === undefined ? undefined : writeQuarter(Number(year), quarterOf(day));
    const isCompared = compared.test(words);
    const written = inYear ?? quarterFrom(day, isCompared ? -4 : 0) ?? '';
    return workOut(article, date, written, isCompared ? 'period-a-year-before' : 'same-quarter', period.date);
  }
  if (year !== undefined && words.endsWith('period'))
    return statedDate(article, { ...date, precision: 'year' }, year);
  return period && compared.test(words) ? yearBefore(article, date, period) : date;
}

function monthBefore(article: ReadableArticle, date: DateMention, month: DateMention): DateMention {
  const day = daysMeant(month)?.byWords.earliest;
  const written = day === undefined ? undefined : addMonths(monthOf(day), -12);
  return written === undefined
    ? date
    : workOut(article, date, written, 'period-a-year-before', month, 'month');
}

function yearBefore(
  article: ReadableArticle,
  date: DateMention,
  period: PeriodSpokenOf | undefined,
): DateMention {
  const day = period?.date && daysMeant(period.date)?.byWords.earliest;
  if (!period?.date || day === undefined) return date;
  const isQuarter = period.kind === 'quarter';
  const written = isQuarter ? quarterFrom(day, -4) : writeYear(yearOf(day) - 1);
  return workOut(
    article,
    date,
    written ?? '',
    'period-a-year-before',
    period.date,
    isQuarter ? 'quarter' : 'year',
  );
}
