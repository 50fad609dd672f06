import { splitLines } from './line-column.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The sentences of a text, or of a part of it, in order: they cover every character but blanks, do not overlap, and have no
 * blank at their ends. A line break ends a sentence. Offsets count into `text`.
 */
export function findSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(within.start, within.end);
  return splitLines(part).flatMap((line) =>
    [...segmenter.segment(part.slice(line.start, line.end))].flatMap(({ segment, index }) => {
      const start = within.start + line.start + index + (segment.length - segment.trimStart().length);
      const length = segment.trim().length;
      return length > 0 ? [{ start, end: start + length }] : [];
    }),
  );
}
