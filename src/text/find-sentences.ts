import { splitLines } from './line-column.ts';
import { findSentenceBreaks } from './sentences/find-sentence-breaks.ts';
import type { Span } from './span.ts';

/**
 * The sentences of a text, or of a part of it, in order: they cover every character but blanks, do not overlap, and have
 * no blank at their ends. A line break always ends a sentence; headings and labels without a stop are sentences too.
 * Offsets count into `text`.
 */
export function findSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(within.start, within.end);
  const sentences: Span[] = [];
  for (const { start, end } of splitLines(part)) {
    const line = part.slice(start, end);
    let from = 0;
    for (const at of findSentenceBreaks(line)) {
      pushTrimmed(sentences, line, from, at, within.start + start);
      from = at;
    }
    pushTrimmed(sentences, line, from, line.length, within.start + start);
  }
  return sentences;
}

function pushTrimmed(sentences: Span[], line: string, from: number, to: number, offset: number): void {
  const piece = line.slice(from, to);
  const length = piece.trim().length;
  if (length === 0) return;
  const start = offset + from + (piece.length - piece.trimStart().length);
  sentences.push({ start, end: start + length });
}
