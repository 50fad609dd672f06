import { dayOfYearNear } from '../dates/resolve-by-direction.ts';
import { daysFromTo } from '../../values/day-interval.ts';
import { isDay, weekdayOf, writeYear, yearOf } from '../dates/calendar-steps.ts';
import { countByDirection } from '../dates/count-by-direction.ts';
import {
  countedDate,
  statedDate,
  unresolvedDate,
  type DateMention,
  type DateWords,
} from '../dates/date-mention.ts';
import type { Direction } from '../dates/direction.ts';
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
    {
      id: 'day-of-weekday',
      says: 'Takes of the last such day and the next the one on which the weekday beside it falls; where neither does, it stays open.',
      example: 'It was signed on Monday, January 5.',
    },
  ],
  find: (article) => readTimeWords(article, ['month'], readOne),
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const phrase = readMonthPhrase(article, word);
  if (phrase?.day === undefined) return [];
  const first = monthDay(phrase.month, phrase.day);
  const last = phrase.lastDay === undefined ? first : monthDay(phrase.month, phrase.lastDay);
  const words: DateWords = {
    start: phrase.start,
    end: phrase.end,
    rule: 'calendar-date',
    precision: 'day',
    hedges: phrase.hedges,
  };
  const inYear = (year: string) => (first === last ? `${year}-${first}` : `${year}-${first}/${year}-${last}`);
  const year = phrase.year === undefined ? undefined : (writeYear(phrase.year) ?? '');
  const isOfYear = isDay(`${year ?? '2000'}-${first}`) && isDay(`${year ?? '2000'}-${last}`);
  if (!isOfYear) return []; // 2000 had a 29 February, and 1995 none
  if (year !== undefined) {
    const isThatDay = fallsOn(phrase.weekday, `${year}-${first}`);
    return [
      isThatDay ? statedDate(article, words, inYear(year)) : unresolvedDate(words, 'weekday-of-another-day'),
    ];
  }
  const partial = { ...words, rule: 'day-and-month', partial: inYear('XXXX') };
  return [countDay(article, partial, word, phrase, first, inYear)];
}

function countDay(
  article: ReadableArticle,
  words: DateWords,
  { sentence }: TimeWord,
  { relativeYear, weekday }: MonthPhrase,
  first: string,
  inYear: (year: string) => string,
): DateMention {
  if (relativeYear !== undefined) {
    return countedDate(article, words, (published) =>
      inYear(writeYear(yearOf(published) + relativeYear) ?? ''),
    );
  }
  if (weekday !== undefined) return dayOfWeekday(article, words, weekday, first, inYear);
  const cue = findDirection(article, words, sentence);
  const [isKnown, isKnownForGood] = [known, knownForGood].map((each) =>
    each.test(article.lower.slice(words.end, words.end + 24)),
  );
  const near = (published: string, direction: Direction) => {
    const day = dayOfYearNear(published, first, direction) ?? '';
    const isOpen = isKnownForGood || (isKnown && daysFromTo(day, published) > recent);
    return isOpen ? '' : inYear(day.slice(0, 4));
  };
  return countByDirection(article, words, cue, near, 'day-and-month-ahead');
}

/** Of the last such day and the next the one on which the weekday falls. */
function dayOfWeekday(
  article: ReadableArticle,
  words: DateWords,
  weekday: number,
  first: string,
  inYear: (year: string) => string,
): DateMention {
  const counted = countedDate(
    article,
    words,
    (published) => {
      const days = (['past', 'future'] as const).map((each) => dayOfYearNear(published, first, each) ?? '');
      const day = days.find((each) => each !== '' && weekdayOf(each) === weekday);
      return day === undefined ? '' : inYear(day.slice(0, 4));
    },
    'day-of-weekday',
  );
  const isNone = counted.unresolved === 'depends-on-another-event';
  return isNone ? unresolvedDate(words, 'weekday-of-another-day') : counted;
}

function fallsOn(weekday: number | undefined, day: string): boolean {
  return weekday === undefined || weekdayOf(day) === weekday;
}

function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Events that are called by their day for years after: “the Sept. 11 attacks”. */
const known =
  /^,? (?:[a-z]+ )?(?:terror(?:ist)?|attacks?|hijack\w*|massacre|assault|riots?|insurrection|uprising|revolution|coup|bombings?)\b/;
/** What follows from such an event may be of any year at any time. */
const knownForGood = /^ (?:[a-z]+ )?(?:commission|committee|defendants?|inquiry|panel|rioters?)\b/;
/** Days after which a day beside such an event may be of any year. */
const recent = 60;
