import type { ReadableArticle } from '../readable-article.ts';
import type { DateMention } from './date-mention.ts';
import { timeWordsOf, type TimeWord, type TimeWordSort } from './time-words.ts';

/** Reads each word of some sorts, in order, and leaves out what begins within the mention before it. */
export function readTimeWords(
  article: ReadableArticle,
  sorts: readonly TimeWordSort[],
  readOne: (article: ReadableArticle, word: TimeWord) => readonly DateMention[],
): readonly DateMention[] {
  let reached = 0;
  return timeWordsOf(article)
    .filter(({ sort }) => sorts.includes(sort))
    .flatMap((word) => readOne(article, word))
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
