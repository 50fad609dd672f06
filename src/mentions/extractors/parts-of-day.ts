import { addDays } from '../../values/day-interval.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { partBefore } from '../dates/part-before.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Mornings, afternoons, evenings and nights of a day that the article’s date tells, or another one. */
export const partsOfDay: Extractor = {
  id: 'parts-of-day',
  rules: [
    {
      id: 'part-of-today',
      says: 'Takes “this morning”, “this afternoon” and “this evening” to be of the day of publication.',
      example: 'They met this morning.',
    },
    {
      id: 'last-night',
      says: 'Takes “last night” to be the night of the day before publication.',
      example: 'They met last night.',
    },
    {
      id: 'part-of-another-day',
      says: 'Leaves open the day of a morning, afternoon or evening that is told of with another event.',
      example: 'They met later in the afternoon.',
    },
  ],
  find: (article) => readTimeWords(article, ['part-of-day'], readOne),
};

const today = /(?:^|[^a-z])(this )$/;
const lastNight = /(?:^|[^a-z])((?:just |only )?last )$/;
const anotherDay =
  /(?:^|[^a-z])((?:that|that same|the same|the next|the following|the previous|(?:later|earlier) (?:in|that|on in|the same|the) (?:the )?|(?:late|early|mid)[ -]) ?)$/;
const clocks: Readonly<Record<string, string>> = {
  morning: 'morning',
  dawn: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  dusk: 'evening',
  night: 'night',
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const clock = clocks[word.word];
  if (clock === undefined) return [];
  const { before, after } = wordsAround(article, word, word.block);
  if (/^(?:-| (?:of the|club|shift|sky))/.test(after)) return [];
  const ofToday = today.exec(before);
  if (ofToday) return [counted(article, word, before, ofToday[1] ?? '', 'part-of-today', clock, 0)];
  const ofLast = word.word === 'night' || word.word === 'evening' ? lastNight.exec(before) : null;
  if (ofLast) return [counted(article, word, before, ofLast[1] ?? '', 'last-night', clock, -1)];
  const other = anotherDay.exec(before);
  if (!other) return [];
  const words = { ...wordsOf(word, other[1] ?? ''), rule: 'part-of-another-day', clock };
  return [unresolvedDate(words, 'depends-on-another-event')];
}

function counted(
  article: ReadableArticle,
  word: TimeWord,
  before: string,
  lead: string,
  rule: string,
  clock: string,
  step: number,
): DateMention {
  const part = partBefore(before.slice(0, before.length - lead.length));
  const words: DateWords = { ...wordsOf(word, lead), rule, clock };
  return countedDate(article, { ...words, start: words.start - part.length }, (day) => addDays(day, step));
}

function wordsOf({ start, end }: TimeWord, lead: string): Omit<DateWords, 'rule'> {
  return { start: start - lead.length, end, precision: 'time' };
}
