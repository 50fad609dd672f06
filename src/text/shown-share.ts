import { mergeSpans } from './merge-spans.ts';
import { onceForEach } from './once-for-each.ts';
import type { Span } from './span.ts';

/** A run without blanks that has a letter or a figure in it; dashes that stand alone are no words. */
const word = /\S*[\p{L}\p{N}]\S*/gu;

/** How many words of the kept text are shown, as a part of all its words: 0 to 1; 0 where there are none. */
export function shownShare(text: string, kept: readonly Span[], shown: readonly Span[]): number {
  const words = wordsIn(text, kept);
  return words.length === 0 ? 0 : countTouched(words, shown) / words.length;
}

/** Sorted words that touch a span: by halving, since spans are few and the words many. */
function countTouched(words: readonly Span[], spans: readonly Span[]): number {
  let [count, next] = [0, 0];
  for (const { start, end } of mergeSpans(spans)) {
    const first = firstWord(words, next, (word) => word.end > start);
    next = firstWord(words, first, (word) => word.start >= end);
    count += next - first;
  }
  return count;
}

/** Where, from a word on, the first stands that passes; words after it all pass. */
function firstWord(words: readonly Span[], from: number, passes: (word: Span) => boolean): number {
  let [low, high] = [from, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && passes(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words of the kept text; asked for many times while an excerpt is chosen. */
const wordsIn = onceForEach((text: string, kept: readonly Span[]): readonly Span[] =>
  Array.from(text.matchAll(word), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  })).filter(touching(kept)),
);

/** Whether a span touches any of the given ones; to be asked in document order, so that one pass is enough. */
function touching(spans: readonly Span[]): (span: Span) => boolean {
  const merged = mergeSpans(spans);
  let next = 0;
  return ({ start, end }) => {
    while (next < merged.length && (merged[next]?.end ?? 0) <= start) next += 1;
    return (merged[next]?.start ?? Infinity) < end;
  };
}
