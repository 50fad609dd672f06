import type { BlockKind } from '../schemas/entry.ts';
import type { Line } from './line.ts';
import type { Verdict } from './page.ts';

/** Splits a line in two at an offset into its words; white space between the two belongs to neither. */
export function trimmedPieces(line: Line, offset: number, first: BlockKind, second: BlockKind): Verdict {
  const before = line.words.slice(0, offset).trimEnd().length;
  const after = offset + (line.words.length - offset - line.words.slice(offset).trimStart().length);
  return [
    { start: line.start, end: line.start + before, kind: first },
    { start: line.start + after, end: line.end, kind: second },
  ];
}
