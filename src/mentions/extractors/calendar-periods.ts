import { addDays } from '../../values/day-interval.ts';
import { addMonths, monthOf, weekFrom, weekendFrom, writeYear, yearOf } from '../dates/calendar-steps.ts';
import { countToDay } from '../dates/count-units.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { findDirection } from '../dates/find-direction.ts';
import { partBefore } from '../dates/part-before.ts';
import { readPeriodWords, type PeriodUnit, type PeriodWords } from '../dates/period-words.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Days, weeks, months, years as seen from the day of publication, or from another event. */
export const calendarPeriods: Extractor = {
  id: 'calendar-periods',
  rules: [
    {
      id: 'period-before',
      says: 'Counts “last” before a week, month, year or decade as the whole one before that of publication; weeks run from Monday to Sunday.',
      example: 'They met last week.',
    },
    {
      id: 'period-of-publication',
      says: 'Counts “this” before a week, month or year as the one in which the article was published.',
      example: 'They met earlier this month.',
    },
    {
      id: 'period-after',
      says: 'Counts “next” before a week, month, year or decade as the whole one after that of publication.',
      example: 'They will meet next year.',
    },
    {
      id: 'until-now',
      says: 'Takes “the past week” and “the last year” to be the week or year that ended on the day of publication.',
      example: 'Prices rose over the past year.',
    },
    {
      id: 'from-now',
      says: 'Takes “the next week” and “the coming year” to be the week or year that begins on the day of publication.',
      example: 'Prices will rise over the coming year.',
    },
    {
      id: 'nearest-weekend',
      says: 'Takes “the weekend” to be the last one up to publication, or the next where the words around it look ahead.',
      example: 'They met over the weekend.',
    },
    {
      id: 'whole-period',
      says: 'Takes “the year”, “the month” or “the week” in an account of it to be that of publication.',
      example: 'It will be ready by the end of the year.',
    },
    {
      id: 'period-of-another-event',
      says: 'Leaves open what counts from another event: “the following month”, “that day”.',
      example: 'They met the following month.',
    },
    {
      id: 'fiscal-period',
      says: 'Leaves open when a fiscal year runs.',
      example: 'Sales rose in the current fiscal year.',
    },
  ],
  find: (article) => readTimeWords(article, ['unit'], readOne),
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  const period = readPeriodWords(word.word, before, after);
  if (!period) return [];
  const part = partBefore(before.slice(0, before.length - period.length));
  const hedges = [...part.hedges, ...period.hedges];
  const words: DateWords = {
    start: word.start - part.length - period.length,
    end: word.end + period.lengthAfter,
    rule: ruleOf(period),
    precision: period.unit === 'weekend' ? 'week' : period.unit,
    hedges,
  };
  if (period.isFiscal) return [unresolvedDate(words, 'depends-on-the-fiscal-year')];
  if (period.which === 'other' || isToldOf(article, words, word, period))
    return [unresolvedDate(words, 'depends-on-another-event')];
  return [countedDate(article, words, (day) => resolve(article, words, word, period, day))];
}

/** “The next year he resigned” counts from what was told before. */
function isToldOf(
  article: ReadableArticle,
  words: DateWords,
  { sentence }: TimeWord,
  { which }: PeriodWords,
): boolean {
  return which === 'from-now' && findDirection(article, words, sentence).direction === 'past';
}

/** The unit that ends, or begins, on the day. */
function runFrom(day: string, unit: PeriodUnit, step: -1 | 1): string | undefined {
  const other = unit === 'week' ? addDays(day, 7 * step) : countToDay(day, unit, step, 0);
  if (other === undefined) return undefined;
  return step < 0 ? `${other}/${day}` : `${day}/${other}`;
}

function ruleOf({ which, unit, isFiscal }: PeriodWords): string {
  if (isFiscal) return 'fiscal-period';
  if (which === 'other') return 'period-of-another-event';
  if (which === 'whole') return unit === 'weekend' ? 'nearest-weekend' : 'whole-period';
  if (which === 'until-now' || which === 'from-now') return which;
  return which === 'last' ? 'period-before' : which === 'this' ? 'period-of-publication' : 'period-after';
}

const steps = { last: -1, this: 0, next: 1, whole: 0, other: 0, 'until-now': -1, 'from-now': 1 } as const;

function resolve(
  article: ReadableArticle,
  words: DateWords,
  { sentence }: TimeWord,
  { unit, which }: PeriodWords,
  published: string,
): string | undefined {
  if (which === 'until-now' || which === 'from-now') return runFrom(published, unit, steps[which]);
  if (unit !== 'weekend') return periodFrom(published, unit, steps[which]);
  if (which === 'last' || which === 'next') return weekendFrom(published, steps[which]);
  const isAhead = findDirection(article, words, sentence).direction === 'future';
  const ofThisWeek = weekendFrom(published, 0);
  const hasBegun = ofThisWeek !== undefined && ofThisWeek.slice(0, 10) <= published;
  return isAhead || hasBegun ? ofThisWeek : weekendFrom(published, -1);
}

/** The unit that is so many units after the one the day is in. */
function periodFrom(day: string, unit: PeriodUnit, count: number): string | undefined {
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return weekFrom(day, count);
  if (unit === 'month') return addMonths(monthOf(day), count);
  if (unit === 'year') return writeYear(yearOf(day) + count);
  if (unit === 'decade') return writeYear(yearOf(day) + 10 * count)?.replace(/\d$/, 'X');
  return writeYear(yearOf(day) + 100 * count)?.replace(/\d\d$/, 'XX');
}
