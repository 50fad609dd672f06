import { mergeSpans } from './merge-spans.ts';
import type { Span } from './span.ts';

/** A run without blanks that has a letter or a figure in it; dashes that stand alone are no words. */
const word = /\S*[\p{L}\p{N}]\S*/gu;

/** How many words of the kept text are shown, as a part of all its words: 0 to 1; 0 where there are none. */
export function shownShare(text: string, kept: readonly Span[], shown: readonly Span[]): number {
  const isKept = touching(kept);
  const isShown = touching(shown);
  let all = 0;
  let seen = 0;
  for (const { index, 0: found } of text.matchAll(word)) {
    const span = { start: index, end: index + found.length };
    const counts = isKept(span);
    if (counts) all += 1;
    if (isShown(span) && counts) seen += 1;
  }
  return all === 0 ? 0 : seen / all;
}

/** Whether a span touches any of the given ones; to be asked in document order, so that one pass is enough. */
function touching(spans: readonly Span[]): (span: Span) => boolean {
  const merged = mergeSpans(spans);
  let next = 0;
  return ({ start, end }) => {
    while (next < merged.length && (merged[next]?.end ?? 0) <= start) next += 1;
    return (merged[next]?.start ?? Infinity) < end;
  };
}
