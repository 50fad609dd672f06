import type { ArticleView } from '../schemas/article-view.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { DroppedKind, LedgerSegment } from '../schemas/entry.ts';
import { lineColumnAt } from '../text/line-column.ts';
import { shortened } from './readable-text.ts';
import type { Words } from '../words/words-of.ts';

/** Dropped lines are page furniture; this much of one tells which it was. */
const longestLine = 120;

/** The dropped lines of an article, each with its rule, and the sum that shows that nothing is missing. */
export function articleLedger(
  { text, entry }: CheckedArticle,
  { articleViews: words }: Words,
): ArticleView['ledger'] {
  const dropped = entry.ledger.filter((segment) => !segment.kept);
  const lines = dropped.filter((segment) => text.slice(segment.start, segment.end).trim() !== '');
  return {
    summary: summaryOf(text, dropped, lines.length, words),
    dropped: lines.map((segment) => ({
      line: lineColumnAt(text, segment.start).line,
      words: shortened(text.slice(segment.start, segment.end), longestLine),
      // a segment that is not kept has a dropped kind: the ledger writes the two fields together
      kind: words.dropped[segment.kind as DroppedKind],
      rule: segment.rule,
    })),
  };
}

function summaryOf(
  { length }: string,
  dropped: readonly LedgerSegment[],
  lines: number,
  { ledger }: Words['articleViews'],
): string {
  const gone = dropped.reduce((sum, { start, end }) => sum + end - start, 0);
  if (gone === 0) return ledger.allKept(length);
  return ledger.sum(length, length - gone, gone, lines === 0 ? ledger.blanksOnly : ledger.lines(lines));
}
