import { isDay } from '../dates/calendar-steps.ts';
import { statedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Dates in digits alone. */
export const numericDates: Extractor = {
  id: 'numeric-dates',
  rules: [
    { id: 'iso-date', says: 'Reads year, month and day in digits.', example: 'Updated 2026-02-03.' },
    {
      id: 'slashed-date',
      says: 'Reads a date in digits where only one order of day and month is possible, and leaves it open where both are.',
      example: 'Updated 23/01/2026.',
    },
  ],
  find: (article) => readTimeWords(article, ['numeric-date'], readOne),
};

function readOne(article: ReadableArticle, { start, end, word }: TimeWord): DateMention[] {
  const words: DateWords = { start, end, rule: 'slashed-date', precision: 'day' };
  const before = article.lower.charAt(start - 1);
  const after = article.lower.slice(end, end + 2);
  if (/[\d$/.-]/.test(before) || /^[/%]|^[.-]\d/.test(after)) return [];
  if (word.charAt(4) === '-')
    return isDay(word) ? [statedDate(article, { ...words, rule: 'iso-date' }, word)] : [];
  const [first = '', second = '', year = ''] = word.split(/[/.]/);
  if (year.length !== 4) return []; // “3/4/05” may as well be a version or a score
  const days = [
    `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}`,
    `${year}-${second.padStart(2, '0')}-${first.padStart(2, '0')}`,
  ].filter((day) => isDay(day));
  const [only, other] = [...new Set(days)];
  if (only === undefined) return [];
  if (other === undefined) return [statedDate(article, words, only)];
  return [unresolvedDate({ ...words, partial: year }, 'day-or-month-first')];
}
