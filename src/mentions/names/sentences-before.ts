import type { Span } from '../../text/span.ts';
import type { ReadableArticle, ReadableBlock } from '../readable-article.ts';

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
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function readableBlockAt({ blocks }: ReadableArticle, at: number): ReadableBlock | undefined {
  const block = blocks[lastIndex(blocks, at)];
  return block && at < block.end ? block : undefined;
}
