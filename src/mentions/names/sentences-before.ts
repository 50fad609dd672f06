import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** The sentence at an offset, then those before it, nearest first, over blocks; at most that many. */
export function* sentencesBefore({ blocks }: ReadableArticle, at: number, most: number): Generator<Span> {
  let left = most;
  let index = lastIndex(blocks, at);
  while (index >= 0 && left > 0) {
    const sentences = blocks[index]?.sentences ?? [];
    for (let each = lastIndex(sentences, at); each >= 0 && left > 0; each -= 1) {
      const sentence = sentences[each];
      if (sentence) yield sentence;
      left -= 1;
    }
    index -= 1;
  }
}

/** The last that begins at the offset or before. */
function lastIndex(spans: readonly Span[], at: number): number {
  return countWhile(spans, ({ start }) => start <= at) - 1;
}
