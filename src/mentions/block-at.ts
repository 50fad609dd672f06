import { countWhile } from '../text/count-while.ts';
import type { ReadableArticle, ReadableBlock } from './readable-article.ts';

/** The block that holds an offset; nothing between blocks. */
export function blockAt({ blocks }: Pick<ReadableArticle, 'blocks'>, at: number): ReadableBlock | undefined {
  const block = blocks[countWhile(blocks, ({ start }) => start <= at) - 1];
  return block && at < block.end ? block : undefined;
}
