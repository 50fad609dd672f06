import { lowerKeepingLength, type ReadableArticle } from '../mentions/readable-article.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { findSentences } from '../text/find-sentences.ts';
import { foldTypography } from '../text/fold.ts';
import { splitLines } from '../text/line-column.ts';
import { textOf } from '../text/span.ts';

/** A bare text as an article in which each line is a paragraph; `published` is EDTF, absent where nobody knows. */
export function plainArticle(
  text: string,
  published: string | undefined,
  tolerances: Tolerances,
): ReadableArticle {
  const folded = foldTypography(text);
  return {
    text,
    folded,
    lower: lowerKeepingLength(folded),
    blocks: splitLines(text)
      .filter((line) => textOf(text, line).trim() !== '')
      .map((line) => ({ ...line, kind: 'paragraph', sentences: findSentences(text, line) })),
    ...(published !== undefined && { reference: { date: published, of: 'publication', how: 'given' } }),
    tolerances,
  };
}
