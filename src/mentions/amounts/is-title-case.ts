import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Whether a block is written in capitals as headlines are; a few words say nothing. */
export function isTitleCase(article: ReadableArticle, block: Span): boolean {
  const words =
    article.folded.slice(block.start, Math.min(block.end, block.start + 160)).match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter((each) => /^\p{Lu}/u.test(each)).length > 0.7 * words.length;
}
