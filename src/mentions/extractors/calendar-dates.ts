import { dayOfYearNear, directionOr } from '../dates/resolve-by-direction.ts';
import { daysFromTo } from '../../values/day-interval.ts';
import { isDay, writeYear, yearOf } from '../dates/calendar-steps.ts';
import { countedDate, statedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { findDirection } from '../dates/find-direction.ts';
import { readMonthPhrase, type MonthPhrase } from '../dates/month-phrase.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** A day and its month, with or without the year, in the order of either side of the Atlantic. */
export const calendarDates: Extractor = {
  id: 'calendar-dates',
  rules: [
    {
      id: 'calendar-date',
      says: 'Reads day, month and year as they stand.',
      example: 'It was signed on February 3, 2025.',
    },
    {
      id: 'day-and-month',
      says: 'Takes a day and month without a year to be the last such day up to publication; an attack or revolt that is called by its day stays open when that day was more than two months before.',
      example: 'It was signed on 3 November.',
    },
    {
      id: 'day-and-month-ahead',
      says: 'Takes a day and month without a year to be the next such day where the words around it look ahead, or where it was long ago and comes again soon.',
      example: 'It will be signed on March 3.',
    },
  ],
  find: (article) => readTimeWords(article, ['month'], readOne),
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const phrase = readMonthPhrase(article, word);
  if (phrase?.day === undefined) return [];
  const first = monthDay(phrase.month, phrase.day);
  const last = phrase.lastDay === undefined ? first : monthDay(phrase.month, phrase.lastDay);
  if (!isDay(`2000-${first}`) || !isDay(`2000-${last}`)) return []; // 2000 had a 29 February
  const words: DateWords = {
    start: phrase.start,
    end: phrase.end,
    rule: 'calendar-date',
    precision: 'day',
    hedges: phrase.hedges,
  };
  const inYear = (year: string) => (first === last ? `${year}-${first}` : `${year}-${first}/${year}-${last}`);
  if (phrase.year !== undefined) return [statedDate(article, words, inYear(writeYear(phrase.year) ?? ''))];
  const partial = { ...words, rule: 'day-and-month', partial: inYear('XXXX') };
  return [countDay(article, partial, word, phrase, first, inYear)];
}

function countDay(
  article: ReadableArticle,
  words: DateWords,
  { sentence }: TimeWord,
  { relativeYear }: MonthPhrase,
  first: string,
  inYear: (year: string) => string,
): DateMention {
  if (relativeYear !== undefined) {
    return countedDate(article, words, (published) =>
      inYear(writeYear(yearOf(published) + relativeYear) ?? ''),
    );
  }
  const found = findDirection(article, words, sentence);
  const isKnownByItsDay = known.test(article.lower.slice(words.end, words.end + 24));
  let rule = words.rule;
  const counted = countedDate(article, words, (published) => {
    const near = (direction: 'past' | 'future') => dayOfYearNear(published, first, direction);
    const direction = directionOr(found, published, near);
    rule = direction === 'past' ? words.rule : 'day-and-month-ahead';
    const day = near(direction) ?? '';
    return isKnownByItsDay && daysFromTo(day, published) > recent ? '' : inYear(day.slice(0, 4));
  });
  return counted.inferred ? { ...counted, inferred: { ...counted.inferred, rule } } : counted;
}

function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Events that are called by their day for years after: “the Sept. 11 attacks”. */
const known =
  /^,? (?:[a-z]+ )?(?:terror(?:ist)?|attacks?|hijack\w*|massacre|assault|riots?|insurrection|uprising|revolution|coup|bombings?)\b/;
/** Days after which a day beside such an event may be of any year. */
const recent = 60;
