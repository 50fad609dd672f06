import type { CheckedArticle } from '../schemas/checked-story.ts';
import { shownShare } from '../text/shown-share.ts';
import type { Span } from '../text/span.ts';

/** A run without blanks, as shares are counted. */
const word = /\S+/g;

/**
 * How far each of the spans may be shown, in their order, so that together they are no more than a share of the article:
 * the offset before which words are shown. Whole spans as long as they fit, then the beginning of the next, then none.
 */
export function withinShare(
  { text, entry, source }: CheckedArticle,
  spans: readonly Span[],
  share: number,
): number[] {
  if (source.rights === 'full') return spans.map(({ end }) => end);
  const shown: Span[] = [];
  const fits = (span: Span) => shownShare(text, entry.blocks, [...shown, span]) <= share;
  return spans.map((span) => {
    const end = fits(span) ? span.end : lastFitting(text, span, fits);
    shown.push({ start: span.start, end });
    return end;
  });
}

/** The end of the longest beginning that fits, found by halving. */
function lastFitting(text: string, { start, end }: Span, fits: (span: Span) => boolean): number {
  const ends = [...text.slice(start, end).matchAll(word)].map(
    ({ index, 0: found }) => start + index + found.length,
  );
  let [fitting, tooMany] = [0, ends.length];
  while (fitting < tooMany) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits({ start, end: ends[middle] ?? end })) fitting = middle + 1;
    else tooMany = middle;
  }
  return fitting === 0 ? start : (ends[fitting - 1] ?? start);
}
