import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** How far an expression reaches to either side of the word it was found by. */
const reach = 48;

/** What stands on either side of some words within their block, in lower case, so far as an expression may reach. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** The words on both sides of a span; less near the edges of its block. */
export function wordsAround({ lower }: ReadableArticle, { start, end }: Span, block: Span): WordsAround {
  return {
    before: lower.slice(Math.max(block.start, start - reach), start),
    after: lower.slice(end, Math.min(block.end, end + reach)),
  };
}
