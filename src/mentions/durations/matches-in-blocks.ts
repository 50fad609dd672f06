import type { ReadableArticle, ReadableBlock } from '../readable-article.ts';

/** A match of a pattern in the lower-case text, and the block it stands in. */
export interface BlockMatch {
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
  readonly block: ReadableBlock;
}

/** The matches that lie wholly in one block, in order. `pattern` needs the flag `g`; the text is walked once. */
export function* matchesInBlocks(
  { lower, blocks }: Pick<ReadableArticle, 'lower' | 'blocks'>,
  pattern: RegExp,
): Generator<BlockMatch> {
  let at = 0;
  for (const match of lower.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at += 1;
    const block = blocks[at];
    if (block === undefined) return;
    if (block.start <= start && end <= block.end) yield { match, start, end, block };
  }
}
