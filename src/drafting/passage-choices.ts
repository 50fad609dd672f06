import type { KeptText } from '../text/kept-text.ts';
import { splitLines } from '../text/line-column.ts';
import { containsSpan, spansOverlap, type Span } from '../text/span.ts';

/** What may be cited for a candidate’s reading, best first; spans count into the kept text. */
export interface PassageChoice {
  readonly quote: Span;
  /** The telling words, inside the quote; absent when they are all of it. */
  readonly mark?: Span;
}

/**
 * Ways to cite `passage` for the telling words `mark`: all of it as far as one line goes, then less of it, then the telling
 * words alone; each with the telling words set off, then with a word more, then without.
 */
export function passageChoices({ text }: KeptText, passage: Span, mark: Span): PassageChoice[] {
  const telling = withinLine(text, mark, mark);
  const whole = withinLine(
    text,
    { start: Math.min(passage.start, mark.start), end: Math.max(passage.end, mark.end) },
    telling,
  );
  const quotes = [
    whole,
    { start: telling.start, end: whole.end },
    { start: whole.start, end: telling.end },
    toWords(text, telling, whole),
  ].map((span) => trimmed(text, span));
  return quotes.flatMap((quote) =>
    marksIn(text, quote, telling).map((each) => (isSame(each, quote) ? { quote } : { quote, mark: each })),
  );
}

function marksIn(text: string, quote: Span, telling: Span): Span[] {
  const exact = trimmed(text, telling);
  const before = /\S+\s+$/.exec(text.slice(quote.start, exact.start))?.[0].length ?? 0;
  const after = /^\s*\S+/.exec(text.slice(exact.end, quote.end))?.[0].length ?? 0;
  const wider = [
    exact,
    toWords(text, exact, quote),
    { start: exact.start - before, end: exact.end },
    { start: exact.start, end: exact.end + after },
    { start: exact.start - before, end: exact.end + after },
    quote,
  ];
  return wider.filter((span) => containsSpan(quote, span));
}

/** The part of a span in the line in which `holding` begins: a passage lies within one line. */
function withinLine(text: string, span: Span, holding: Span): Span {
  const line = splitLines(text).find(({ start, end }) => start <= holding.start && holding.start < end);
  if (!line || !spansOverlap(line, span)) return span;
  return { start: Math.max(span.start, line.start), end: Math.min(span.end, line.end) };
}

/** Widened to where blanks stand, within bounds. */
function toWords(text: string, { start, end }: Span, within: Span): Span {
  const before = /\S*$/.exec(text.slice(within.start, start))?.[0].length ?? 0;
  const after = /^\S*/.exec(text.slice(end, within.end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
