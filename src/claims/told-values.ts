import type { ReadingFile } from '../schemas/claim.ts';
import type { Mention } from '../schemas/mention.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { ValueKind } from '../schemas/value.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import type { ToldValue } from './fits-open-words.ts';
import { toldBy } from './told-by.ts';
import { markIn } from './mark-in.ts';
import type { ArticleUnderCheck, Citation } from './under-check.ts';

/**
 * What the program reads from a reading’s words: the expressions of its kind that overlap the mark, else the quote and its
 * further passages, in the order of the text.
 */
export function toldValues(
  { article: { mentions, text } }: ArticleUnderCheck,
  cited: readonly Span[],
  kind: ValueKind,
  tolerances: Tolerances,
): ToldValue[] {
  const telling = mentions.filter((mention) => tells(mention, kind));
  return telling.flatMap((mention, index) => {
    const told = toldBy(mention, telling[index - 1], telling[index + 1], text, tolerances);
    const spans = told?.ending ? [mention, told.ending] : [mention];
    const isCited = spans.some((each) => cited.some((span) => spansOverlap(span, each)));
    return told && isCited ? [told] : [];
  });
}

/** The words that carry a reading, as spans of the raw text; absent when one of its passages is not found. */
export function tellingSpans(
  article: ArticleUnderCheck,
  reading: ReadingFile,
  citation: Citation,
  also: readonly Citation[],
): Span[] | undefined {
  const found = [citation, ...also].map(({ result }) => (result.kind === 'found' ? result.span : undefined));
  const [first, ...others] = found;
  if (first === undefined || others.some((span) => span === undefined)) return undefined;
  const mark = markIn(first, reading, article);
  if (mark) return [mark];
  return found.flatMap((span) => (span ? [article.kept.toRaw(span)] : []));
}

/** A date is also told, though never settled, by “after the meeting” and by “for months”. */
function tells(mention: Mention, kind: ValueKind): mention is ToldValue['mention'] {
  if (mention.kind === kind) return true;
  if (kind !== 'date') return false;
  return mention.kind === 'sequence' || (mention.kind === 'duration' && mention.unresolved !== undefined);
}
