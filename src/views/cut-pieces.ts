import type { Piece } from '../schemas/article-view.ts';
import type { Span } from '../text/span.ts';
import { containsSpan, spansOverlap } from '../text/span.ts';

/** A passage inside a block, with the number of its note. */
export interface NumberedPassage {
  readonly number: number;
  readonly span: Span;
  readonly telling?: Span;
}

/**
 * Cuts what is shown of a block into pieces at every place where a passage or its telling words begin or end, so that
 * passages may overlap. What lies between shown spans becomes one `omitted` piece; blanks between two of them stay.
 * `read` gives the words of a span.
 */
export function cutPieces(
  block: Span,
  shown: readonly Span[],
  passages: readonly NumberedPassage[],
  read: (span: Span) => string,
): Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  const omitUntil = (end: number) => {
    const between = read({ start: at, end });
    if (between.trim() !== '') pieces.push({ kind: 'omitted' });
    else if (between !== '' && pieces.length > 0 && end < block.end)
      pieces.push({ kind: 'text', text: between });
  };
  for (const span of shown.flatMap((each) => clipped(each, block))) {
    omitUntil(span.start);
    const cuts = cutsIn(span, passages);
    cuts.slice(1).forEach((end, index) => {
      pieces.push(pieceOf({ start: cuts[index] ?? end, end }, block, passages, read));
    });
    at = span.end;
  }
  omitUntil(block.end);
  return pieces;
}

/** The part of a span inside another, if any. */
export function clipped(span: Span, within: Span): Span[] {
  if (!spansOverlap(span, within)) return [];
  return [{ start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }];
}

function cutsIn(span: Span, passages: readonly NumberedPassage[]): number[] {
  const places = passages.flatMap((passage) => [
    passage.span.start,
    passage.span.end,
    ...(passage.telling ? [passage.telling.start, passage.telling.end] : []),
  ]);
  const inside = places.filter((place) => place > span.start && place < span.end);
  return [...new Set([span.start, ...inside, span.end])].sort((a, b) => a - b);
}

function pieceOf(
  span: Span,
  block: Span,
  passages: readonly NumberedPassage[],
  read: (span: Span) => string,
): Piece {
  const citing = passages.filter((passage) => containsSpan(passage.span, span));
  if (citing.length === 0) return { kind: 'text', text: read(span) };
  const ends = citing.filter((passage) => Math.min(passage.span.end, block.end) === span.end);
  return {
    kind: 'cited',
    text: read(span),
    notes: unique(citing),
    telling: citing.some((passage) => passage.telling && containsSpan(passage.telling, span)),
    ends: unique(ends),
  };
}

function unique(passages: readonly NumberedPassage[]): number[] {
  return [...new Set(passages.map((passage) => passage.number))];
}
