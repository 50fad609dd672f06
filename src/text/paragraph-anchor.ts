import { createHash } from 'node:crypto';
import { foldForMatching } from './fold.ts';
import { onceForEach } from './once-for-each.ts';
import type { Span } from './span.ts';
import { textOf } from './span.ts';

/**
 * The permanent anchor of every block, in the blocks' order: `p-` and the first 8 hexadecimal digits of the SHA-256 of
 * the block's text, folded for matching, its blanks single. So an anchor outlives changes of dashes, quotation marks,
 * spaces and case, and moves of the paragraph. Blocks with equal text get `-2`, `-3` … from the second on.
 */
export const paragraphAnchors: (text: string, blocks: readonly Span[]) => readonly string[] = onceForEach(
  (text, blocks) => {
    const seen = new Map<string, number>();
    return blocks.map((block) => {
      const anchor = anchorOf(textOf(text, block));
      const count = (seen.get(anchor) ?? 0) + 1;
      seen.set(anchor, count);
      return count === 1 ? anchor : `${anchor}-${String(count)}`;
    });
  },
);

function anchorOf(text: string): string {
  const folded = foldForMatching(text).trim().replace(/\s+/g, ' ');
  return `p-${createHash('sha256').update(folded).digest('hex').slice(0, 8)}`;
}
