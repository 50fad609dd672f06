import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';

/** The block that holds an offset; nothing between blocks. Binary search: articles can have thousands. */
export function blockAt({ blocks }: Pick<ReadableArticle, 'blocks'>, at: number): Span | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (at < block.start) high = middle - 1;
    else if (at >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}
