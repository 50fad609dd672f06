import type { Span } from '../../text/span.ts';
import type { ArticleRead, Sentence } from './read-sentences.ts';

/** The sentence a place of the kept text touches, the first where there are several; none outside telling blocks. */
export function sentenceAt({ sentences }: ArticleRead, { start, end }: Span): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start < Math.max(end, start + 1) ? found : undefined;
}
