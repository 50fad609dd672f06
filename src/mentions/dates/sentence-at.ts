import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Finds the sentence an offset is in; between sentences, the one before. */
export function sentenceFinder({ blocks, text }: ReadableArticle): (offset: number) => Span {
  const sentences = blocks.flatMap((block) => (block.sentences.length > 0 ? block.sentences : [block]));
  const whole = { start: 0, end: text.length };
  return (offset) => {
    let low = 0;
    let high = sentences.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return sentences[low] ?? whole;
  };
}
