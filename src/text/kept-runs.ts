import type { Span } from './span.ts';
import { splitLines } from './line-column.ts';

/**
 * The stretches of kept text in which a passage can stand: kept spans, in document order, joined where only blanks of
 * the same line lie between, cut at line breaks, without blanks at their ends.
 */
export function keptRuns(text: string, kept: readonly Span[]): Span[] {
  return joinAcrossBlanks(text, kept).flatMap(({ start, end }) =>
    splitLines(text.slice(start, end)).flatMap((line) => {
      const words = text.slice(start + line.start, start + line.end);
      const from = start + line.start + (words.length - words.trimStart().length);
      const length = words.trim().length;
      return length > 0 ? [{ start: from, end: from + length }] : [];
    }),
  );
}

function joinAcrossBlanks(text: string, kept: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of kept) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
