/** Builds the ledger: segments, kept or dropped, that tile the whole text without gap or overlap. */
import type { LedgerSegment } from '../schemas/entry.ts';
import { blockKinds } from '../schemas/entry.ts';
import type { Piece } from './page.ts';

const keptKinds: ReadonlySet<string> = new Set(blockKinds);

/** Whether text of this kind is kept in a block. */
export function isKept(kind: string): boolean {
  return keptKinds.has(kind);
}

/**
 * `pieces` are in order and do not overlap; what stands between them is white space and is dropped as `blank`, but for a
 * byte order mark at the very start, which is named. Throws when pieces overlap or leave the text: that would be our fault.
 */
export function accountForText(text: string, pieces: readonly Piece[]): readonly LedgerSegment[] {
  const ledger: LedgerSegment[] = [];
  let end = 0;
  if (text.startsWith('\ufeff')) {
    ledger.push({ start: 0, end: 1, kept: false, kind: 'byte-order-mark', rule: 'byte-order-mark' });
    end = 1;
  }
  const fill = (to: number) => {
    if (to > end) ledger.push({ start: end, end: to, kept: false, kind: 'blank', rule: 'blank' });
  };
  for (const { kind, rule, ...span } of pieces) {
    if (span.start < end || span.end <= span.start || span.end > text.length) {
      throw new Error(`pieces out of order at ${span.start}–${span.end} after ${end}`);
    }
    fill(span.start);
    ledger.push({ start: span.start, end: span.end, kept: isKept(kind), kind, rule });
    end = span.end;
  }
  fill(text.length);
  return ledger;
}
