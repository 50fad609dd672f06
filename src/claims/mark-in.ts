import type { ReadingFile } from '../schemas/claim.ts';
import type { Span } from '../text/span.ts';
import type { ArticleUnderCheck } from './under-check.ts';

/** The telling words of a quote that was found, as a span of the raw text; absent when none are set off, or not in the quote. */
export function markIn(
  found: Span,
  { mark, quote }: Pick<ReadingFile, 'mark' | 'quote'>,
  { kept }: ArticleUnderCheck,
): Span | undefined {
  const at = mark === undefined ? -1 : quote.indexOf(mark);
  if (mark === undefined || at < 0) return undefined;
  const start = found.start + at;
  return kept.toRaw({ start, end: start + mark.length });
}
