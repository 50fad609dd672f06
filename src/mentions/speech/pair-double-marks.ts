import type { QuotationMark } from './quotation-mark.ts';
import type { MarkPair } from './quoted-run.ts';
import { endOfUnclosed } from './end-of-unclosed.ts';

/** What a block's double marks give. */
export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  /** The mark that is still open at the end of the block. */
  readonly open: QuotationMark | undefined;
  /** The first mark, when it closes and nothing in the block opened before it. */
  readonly stray: QuotationMark | undefined;
}

/** Pairs the marks of one block, and of that block alone, so that a missing mark harms no other block. */
export function pairDoubleMarks(text: string, marks: readonly QuotationMark[]): PairedMarks {
  const pairs: MarkPair[] = [];
  const stack: QuotationMark[] = [];
  let stray: QuotationMark | undefined;
  marks.forEach((mark, at) => {
    const top = stack.at(-1);
    if (!top) {
      if (mark.way !== 'close') stack.push(mark);
      else if (at === 0) stray = mark;
    } else if (opensWithin(top, mark, marks, at, stack.length)) {
      stack.push(mark);
    } else if (mark.way === 'open') {
      // the mark that should have come before it is missing
      pairs.push(recoveredPair(text, stack.splice(0), mark.start));
      stack.push(mark);
    } else {
      closeWith(mark, stack, pairs);
    }
  });
  const open = stack[0];
  return { pairs: pairs.filter(hasWords), open, stray };
}

const deepest = 3;

/** Whether an opening mark inside an open quotation opens a quotation in it: another family does, and so does one that is closed twice. */
function opensWithin(
  top: QuotationMark,
  mark: QuotationMark,
  marks: readonly QuotationMark[],
  at: number,
  depth: number,
): boolean {
  if (mark.way !== 'open' || depth >= deepest) return false;
  const [next, second] = [marks[at + 1], marks[at + 2]];
  if (next?.way === 'open' || !next) return false;
  if (top.family !== mark.family) return next.family === mark.family;
  return second?.way === 'close';
}

/** Closes the innermost quotation of the mark's family, or else the innermost; those inside it have lost their marks. */
function closeWith(mark: QuotationMark, stack: QuotationMark[], pairs: MarkPair[]): void {
  const own = stack.findLastIndex(({ family }) => family === mark.family);
  const depth = own >= 0 ? own : stack.length - 1;
  const [open] = stack.splice(depth);
  if (open) pairs.push({ open, close: mark, depth, recovered: false });
}

function recoveredPair(text: string, [open]: readonly QuotationMark[], limit: number): MarkPair {
  const start = open ?? { start: limit, end: limit };
  const end = endOfUnclosed(text, { start: start.end, end: limit });
  return { open: start, close: { start: end, end }, depth: 0, recovered: true };
}

function hasWords({ open, close }: MarkPair): boolean {
  return close.start > open.end;
}
