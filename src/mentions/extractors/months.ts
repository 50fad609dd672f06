import { addMonths, monthOf, writeMonth, yearOf } from '../dates/calendar-steps.ts';
import { countByDirection } from '../dates/count-by-direction.ts';
import { countedDate, statedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { findDirection } from '../dates/find-direction.ts';
import { readMonthPhrase, type MonthPhrase } from '../dates/month-phrase.ts';
import { monthNear } from '../dates/resolve-by-direction.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** A month with or without its year, and parts of one. */
export const months: Extractor = {
  id: 'months',
  rules: [
    {
      id: 'month-and-year',
      says: 'Reads month and year as they stand; “early”, “mid” and “late” are thirds of the month.',
      example: 'It began in late January 2025.',
    },
    {
      id: 'month-behind',
      says: 'Takes a month without a year to be the last such month up to that of publication.',
      example: 'In October he spoke to the assembly.',
    },
    {
      id: 'month-ahead',
      says: 'Takes a month without a year to be the next such month where the words around it look ahead: a verb, a plan, an election.',
      example: 'Parties prepare ahead of May presidential elections.',
    },
    {
      id: 'named-month',
      says: 'Counts “last” and “next” before a month to the nearest such month before or after that of publication, and “this” to that of the same year.',
      example: 'The treaty was signed last May.',
    },
    {
      id: 'month-of-year',
      says: 'Takes the year of a month from “last year”, “this year” or “next year” beside it.',
      example: 'The treaty was signed in March last year.',
    },
  ],
  find: (article) => readTimeWords(article, ['month'], readOne),
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const phrase = readMonthPhrase(article, word);
  if (!phrase || phrase.day !== undefined) return [];
  const { start, end, hedges, month, year, relativeYear, which } = phrase;
  const words: DateWords = { start, end, rule: 'month-and-year', precision: 'month', hedges };
  if (year !== undefined) return [statedDate(article, words, writeMonth(year, month) ?? '')];
  const partial = { ...words, partial: `XXXX-${String(month).padStart(2, '0')}` };
  if (relativeYear !== undefined) {
    const inYear = (published: string) => writeMonth(yearOf(published) + relativeYear, month);
    return [countedDate(article, { ...partial, rule: 'month-of-year' }, inYear)];
  }
  if (which !== undefined) {
    const named = (published: string) => namedMonth(published, month, which);
    return [countedDate(article, { ...partial, rule: 'named-month' }, named)];
  }
  return [countMonth(article, { ...partial, rule: 'month-behind' }, word, month)];
}

function namedMonth(published: string, month: number, which: NonNullable<MonthPhrase['which']>) {
  if (which === 'this') return writeMonth(yearOf(published), month);
  const step = which === 'last' ? -1 : 1;
  const beside = addMonths(monthOf(published), step);
  return beside === undefined ? undefined : monthNear(beside, month, step < 0 ? 'past' : 'future');
}

function countMonth(
  article: ReadableArticle,
  words: DateWords,
  { sentence }: TimeWord,
  month: number,
): DateMention {
  const found = findDirection(article, words, sentence);
  // “the birds return in April” tells of every year
  const cue = found.isPresent ? { ...found, isOpen: true } : found;
  const near = (published: string, direction: 'past' | 'future') =>
    nearest(words, published, month, direction);
  return countByDirection(article, words, cue, near, 'month-ahead');
}

/** The end of a month that has not come yet is not behind: “at the end of March he resigned”, told on 11 March. */
function nearest(
  { hedges = [] }: DateWords,
  published: string,
  month: number,
  direction: 'past' | 'future',
): string | undefined {
  const day = Number(published.slice(8, 10));
  const isStillAhead = (hedges.includes('late') && day < 21) || (hedges.includes('mid') && day < 11);
  const isOfThisMonth = Number(published.slice(5, 7)) === month;
  if (direction === 'past' && isStillAhead && isOfThisMonth) return addMonths(monthOf(published), -12);
  return monthNear(published, month, direction);
}
