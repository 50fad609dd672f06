import { countWhile } from '../../text/count-while.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Finds the sentence an offset is in; between sentences, the one before; before the first, the first. */
export function sentenceFinder({ blocks, text }: ReadableArticle): (offset: number) => Span {
  const sentences = blocks.flatMap((block) => (block.sentences.length > 0 ? block.sentences : [block]));
  const whole = { start: 0, end: text.length };
  return (offset) => {
    const begun = countWhile(sentences, ({ start }) => start <= offset);
    return sentences[Math.max(0, begun - 1)] ?? whole;
  };
}
