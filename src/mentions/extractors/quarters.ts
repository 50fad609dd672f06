import { quarterOf, quarterFrom, writeQuarter, writeYear, yearOf } from '../dates/calendar-steps.ts';
import {
  countedDate,
  statedDate,
  unresolvedDate,
  type DateMention,
  type DateWords,
} from '../dates/date-mention.ts';
import { findDirection } from '../dates/find-direction.ts';
import { partBefore } from '../dates/part-before.ts';
import { isSport, readQuarterWords, type QuarterWords } from '../dates/quarter-words.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Quarters and halves of a year, as business news has them. */
export const quarters: Extractor = {
  id: 'quarters',
  rules: [
    {
      id: 'quarter-of-year',
      says: 'Reads a quarter or half with its year as those months of the calendar year.',
      example: 'Sales rose in the third quarter of 2025.',
    },
    {
      id: 'quarter-behind',
      says: 'Takes a quarter or half without its year to be the last such one that has begun.',
      example: 'Sales rose in the third quarter.',
    },
    {
      id: 'quarter-ahead',
      says: 'Takes a quarter or half without its year to be the next such one, or the one that has just ended, where the words around it look ahead.',
      example: 'Sales will rise in the third quarter.',
    },
    {
      id: 'quarter-near',
      says: 'Counts “last”, “latest”, “this” and “next” before a quarter from that of publication.',
      example: 'Sales will rise next quarter.',
    },
    {
      id: 'quarter-spoken-of',
      says: 'Takes “the quarter” and “the period” to be the one last spoken of.',
      example: 'Sales rose in the third quarter. For the quarter, they were 2 percent higher.',
    },
    {
      id: 'fiscal-quarter',
      says: 'Leaves open when a fiscal quarter runs: it begins and ends where the company says.',
      example: 'Sales rose in the fiscal first quarter.',
    },
  ],
  find: (article) => readTimeWords(article, ['unit'], readOne),
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  const quarter = readQuarterWords(word.word, before, after);
  if (!quarter || isSport(article.lower.slice(word.sentence.start, word.sentence.end).slice(0, 400)))
    return [];
  const part = partBefore(before.slice(0, before.length - quarter.length));
  const words: DateWords = {
    start: word.start - part.length - quarter.length,
    end: word.end + quarter.lengthAfter,
    rule: 'quarter-behind',
    precision: 'quarter',
    hedges: part.hedges,
  };
  return [resolve(article, words, word, quarter)];
}

function resolve(
  article: ReadableArticle,
  words: DateWords,
  word: TimeWord,
  quarter: QuarterWords,
): DateMention {
  const { first, last = first, year, relativeYear, which } = quarter;
  if (quarter.isFiscal)
    return unresolvedDate({ ...words, rule: 'fiscal-quarter' }, 'depends-on-the-fiscal-year');
  if (which !== undefined) return resolveWhich(article, words, which);
  if (first === undefined || last === undefined)
    return unresolvedDate({ ...words, rule: 'quarter-spoken-of' }, 'depends-on-another-event');
  if (year !== undefined) {
    return statedDate(article, { ...words, rule: 'quarter-of-year' }, write(year, first, last) ?? '');
  }
  if (relativeYear !== undefined) {
    const inYear = (day: string) => write(yearOf(day) + relativeYear, first, last);
    return countedDate(article, { ...words, rule: 'quarter-of-year' }, inYear);
  }
  const isAhead = findDirection(article, words, word.sentence).direction === 'future';
  const near = (day: string) => write(yearOf(day) + yearStep(day, first, isAhead), first, last);
  return countedDate(article, words, near, isAhead ? 'quarter-ahead' : words.rule);
}

function resolveWhich(
  article: ReadableArticle,
  words: DateWords,
  which: NonNullable<QuarterWords['which']>,
): DateMention {
  if (which === 'spoken-of')
    return unresolvedDate({ ...words, rule: 'quarter-spoken-of' }, 'depends-on-another-event');
  const step = which === 'last' ? -1 : which === 'this' ? 0 : 1;
  return countedDate(article, { ...words, rule: 'quarter-near' }, (day) => quarterFrom(day, step));
}

/**
 * How many years after that of publication. Behind is what has begun; ahead is what ends within three quarters, or has
 * just ended: results of a quarter are still to come when it is over.
 */
function yearStep(published: string, first: number, isAhead: boolean): number {
  const quarters = first - quarterOf(published);
  if (isAhead) return quarters < -1 ? 1 : quarters > 2 ? -1 : 0;
  return quarters > 0 ? -1 : 0;
}

/** A quarter or several, as EDTF; two that are a half as that half. */
function write(year: number, first: number, last: number): string | undefined {
  if (first === last) return writeQuarter(year, first);
  const written = writeYear(year);
  if (written === undefined) return undefined;
  if (first === 1 && last === 4) return written;
  const end = String(last * 3).padStart(2, '0');
  return `${written}-${String(first * 3 - 2).padStart(2, '0')}/${written}-${end}`;
}
