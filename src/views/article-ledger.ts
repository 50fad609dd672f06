import type { ArticleView } from '../schemas/article-view.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import type { DroppedKind, LedgerSegment } from '../schemas/entry.ts';
import { lineColumnAt } from '../text/line-column.ts';
import { droppedLabel } from './block-words.ts';
import { plural } from './plural.ts';
import { shortened } from './readable-text.ts';

/** Dropped lines are page furniture; this much of one tells which it was. */
const longestLine = 120;

/** The dropped lines of an article, each with its rule, and the sum that shows that nothing is missing. */
export function articleLedger({ text, entry }: CheckedArticle): ArticleView['ledger'] {
  const dropped = entry.ledger.filter((segment) => !segment.kept);
  const lines = dropped.filter((segment) => text.slice(segment.start, segment.end).trim() !== '');
  return {
    summary: summaryOf(text, dropped, lines.length),
    dropped: lines.map((segment) => ({
      line: lineColumnAt(text, segment.start).line,
      words: shortened(text.slice(segment.start, segment.end), longestLine),
      // a segment that is not kept has a dropped kind: the ledger writes the two fields together
      kind: droppedLabel(segment.kind as DroppedKind),
      rule: segment.rule,
    })),
  };
}

function summaryOf(text: string, dropped: readonly LedgerSegment[], lines: number): string {
  const gone = dropped.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = plural(text.length, 'character');
  const kept = `${plural(text.length - gone, 'character')} kept`;
  if (gone === 0) return `${all} received, all kept.`;
  const what = lines === 0 ? 'blanks only' : `${plural(lines, 'line')} and the blanks between`;
  return `${all} received: ${kept}, ${plural(gone, 'character')} dropped (${what}). Together they are the whole text.`;
}
