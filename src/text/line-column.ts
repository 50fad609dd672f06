import type { Span } from './span.ts';

/** Unicode's line terminators; `\r\n` is one. */
const terminator = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/**
 * The lines of a text, each without its terminator. A terminator at the very end begins no further line, and an
 * empty text has no line: "a\n" is one line, "a\n\n" two, of which the second is empty.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(terminator)) {
    lines.push({ start, end: index });
    start = index + found.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

/** Whether a text has a line terminator in it. */
export function hasLineBreak(text: string): boolean {
  return text.search(terminator) >= 0;
}

/**
 * Line and column of an offset, both from 1; columns count UTF-16 units, as most editors do. In "a\nbc" offset 3 is
 * line 2, column 2. An offset past the end counts as the end, a negative one as the start.
 */
export function lineColumnAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const { index, 0: found } of text.matchAll(terminator)) {
    if (index + found.length > offset) break;
    line += 1;
    start = index + found.length;
  }
  const inside = Math.max(0, Math.min(offset, text.length));
  return { line, column: inside - start + 1 };
}
