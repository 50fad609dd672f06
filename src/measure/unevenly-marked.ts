import type { Span } from '../text/span.ts';
import { pairSpans } from './score-dates.ts';

/** A text with what a person marked in it and what was found. */
export interface MarkedText {
  readonly text: string;
  readonly gold: readonly Span[];
  readonly found: readonly Span[];
}

/**
 * How many of those found are not marked, and how many of these consist of words that a person marked elsewhere in the set:
 * there the set is uneven, and no rule about the words can follow it.
 */
export function unevenlyMarked(texts: readonly MarkedText[]): { unmarked: number; elsewhere: number } {
  const marked = new Set(texts.flatMap(({ text, gold }) => gold.map((span) => wordsOf(text, span))));
  const unmarked = texts.flatMap(({ text, gold, found }) => {
    const paired = new Set(pairSpans(gold, found).map((pair) => pair.found));
    return found.filter((span) => !paired.has(span)).map((span) => wordsOf(text, span));
  });
  return { unmarked: unmarked.length, elsewhere: unmarked.filter((words) => marked.has(words)).length };
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
}
