import type { ReadableArticle, ReadableBlock } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';
import { endBeforeSaid, endOfUnclosed } from './end-of-unclosed.ts';
import { pairDoubleMarks, type PairedMarks } from './pair-double-marks.ts';
import { pairSingleMarks } from './pair-single-marks.ts';
import { findQuotationMarks, type QuotationMark } from './quotation-mark.ts';
import type { MarkPair, QuotedRun } from './quoted-run.ts';
import { blankAfter, blankBefore } from './trim-span.ts';

/** Everything between quotation marks, in order, outer before inner; one run a block where a quotation runs over several. */
export function findQuotedRuns({ text, blocks }: Pick<ReadableArticle, 'text' | 'blocks'>): QuotedRun[] {
  const marks = blocks.map((block) => findQuotationMarks(text, block));
  const paired = blocks.map((_, at) => pairDoubleMarks(text, marks[at] ?? []));
  let runsOn = false;
  return blocks.flatMap((block, at) => {
    const here = paired[at];
    if (!here) return [];
    const next = nextOf(text, blocks, marks, paired, at);
    const doubles = [
      ...(runsOn ? carriedPair(text, block, here) : []),
      ...here.pairs,
      ...lastPair(text, block, here, next),
    ];
    const singles = pairSingleMarks(text, block, doubles);
    const runs = [...doubles, ...singles].map((pair) =>
      toRun(pair, at, runsOn && isAtStart(text, block, pair)),
    );
    runsOn = here.open !== undefined && next !== 'ends';
    return runs.toSorted((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** How a quotation that is open at the end of a block goes on: the next opens anew, or only closes, or neither. */
type Next = 'opens' | 'closes' | 'ends';

function nextOf(
  text: string,
  blocks: readonly ReadableBlock[],
  marks: readonly (readonly QuotationMark[])[],
  paired: readonly PairedMarks[],
  at: number,
): Next {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block?.kind !== 'paragraph' || next?.kind !== 'paragraph') return 'ends';
  const { open } = paired[at] ?? {};
  if (open && endBeforeSaid(text, { start: open.end, end: block.end }) !== undefined) return 'ends';
  const first = marks[at + 1]?.[0];
  if (first && first.way !== 'close' && first.start === blankAfter(text, next)) return 'opens';
  return paired[at + 1]?.stray ? 'closes' : 'ends';
}

/** The pair of a mark that is open at the end of its block; nothing is missing when the next block opens anew. */
function lastPair(text: string, block: Span, { open }: PairedMarks, next: Next): MarkPair[] {
  if (!open) return [];
  const within = { start: open.end, end: block.end };
  const end = next === 'ends' ? endOfUnclosed(text, within) : blankBefore(text, within);
  if (end <= open.end) return [];
  return [{ open, close: { start: end, end }, depth: 0, recovered: next !== 'opens' }];
}

/** What a closing mark ends that was opened in the block before. */
function carriedPair(text: string, block: Span, { stray }: PairedMarks): MarkPair[] {
  const start = blankAfter(text, block);
  if (!stray || stray.start <= start) return [];
  return [{ open: { start, end: start }, close: stray, depth: 0, recovered: true }];
}

function isAtStart(text: string, block: Span, { open }: MarkPair): boolean {
  return open.start === blankAfter(text, block);
}

function toRun({ open, close, depth, recovered }: MarkPair, block: number, continues: boolean): QuotedRun {
  return {
    start: open.start,
    end: close.end,
    words: { start: open.end, end: close.start },
    recovered,
    block,
    depth,
    continues,
  };
}
