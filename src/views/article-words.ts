import type { CheckedArticle } from '../schemas/checked-story.ts';
import { keptTextOf } from '../text/kept-text.ts';
import { onceForEach } from '../text/once-for-each.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

/** The words of an article’s kept text, by which drawings of it are to scale. */
export interface ArticleWords {
  /** Words and numbers of all blocks; punctuation is none. Spans count into the raw text. */
  readonly words: readonly Span[];
  /** How many words begin before an offset into the raw text. */
  readonly before: (offset: number) => number;
}

export function wordsOfArticle({ text, entry }: Pick<CheckedArticle, 'text' | 'entry'>): ArticleWords {
  return wordsIn(text, entry);
}

/** Asked for once for every pair that the article is one of. */
const wordsIn = onceForEach((text: string, entry: CheckedArticle['entry']): ArticleWords => {
  const read = keptTextOf(text, entry);
  const words = read.kept.flatMap(({ start, end }) =>
    tokenize(read.text.slice(start, end))
      .filter(({ kind }) => kind !== 'punctuation')
      .map((token) => read.toRaw({ start: start + token.start, end: start + token.end })),
  );
  return { words, before: (offset) => countBefore(words, offset) };
});

/** By halving: words are in the order of the text. */
function countBefore(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
