import { countByDirection } from '../dates/count-by-direction.ts';
import { writeYear } from '../dates/calendar-steps.ts';
import { statedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { findDirection } from '../dates/find-direction.ts';
import { dayOfYearNear } from '../dates/resolve-by-direction.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Holidays that fall on the same day of the year wherever they are kept. */
export const holidays: Extractor = {
  id: 'holidays',
  rules: [
    {
      id: 'holiday',
      says: 'Reads a holiday with a fixed day, such as Christmas Day, as the last or next such day up to or from publication, as the words around it look back or ahead.',
      example: 'They met on Christmas Eve.',
    },
  ],
  find: (article) => readTimeWords(article, ['holiday'], readOne),
};

const fixed: Readonly<Record<string, string>> = {
  'christmas day': '12-25',
  'christmas eve': '12-24',
  "new year's day": '01-01',
  "new year's eve": '12-31',
  'boxing day': '12-26',
  "valentine's day": '02-14',
  halloween: '10-31',
  "hallowe'en": '10-31',
};
const dayAfter = /^ (?:day|eve)\b/;
const yearAfter = /^,? ((?:19|20)\d\d)\b/;
const notDay = /^(?: (?:party|parties|costume|candy|cards?|massacre|speech|address|message)|-)/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { after } = wordsAround(article, word, word.block);
  const day = word.word === 'christmas' ? (dayAfter.exec(after)?.[0] ?? '') : '';
  const monthDay = fixed[word.word + day];
  const rest = after.slice(day.length);
  if (monthDay === undefined || notDay.test(rest)) return [];
  const year = yearAfter.exec(rest);
  const end = word.end + day.length + (year?.[0].length ?? 0);
  const words: DateWords = {
    start: word.start,
    end,
    rule: 'holiday',
    precision: 'day',
    partial: `XXXX-${monthDay}`,
  };
  if (year) return [statedDate(article, words, `${writeYear(Number(year[1])) ?? ''}-${monthDay}`)];
  const found = findDirection(article, words, word.sentence);
  return [
    countByDirection(article, words, found, (published, direction) =>
      dayOfYearNear(published, monthDay, direction),
    ),
  ];
}
