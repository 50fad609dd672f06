import type { Piece } from '../schemas/article-view.ts';
import type { Span } from '../text/span.ts';
import { containsSpan, spansOverlap } from '../text/span.ts';

/** A passage inside a block, with the number of its note. */
export interface NumberedPassage {
  readonly number: number;
  readonly span: Span;
  readonly telling?: Span;
  readonly language?: string;
}

/**
 * Cuts what is shown of a block into pieces at every place where a passage or its telling words begin or end, so that
 * passages may overlap. `shown` are spans inside the block, in order. Words between them become one `omitted` piece;
 * blanks and punctuation, which tell nothing, stay. `read` gives the words of a span.
 */
export function cutPieces(
  block: Span,
  shown: readonly Span[],
  passages: readonly NumberedPassage[],
  read: (span: Span) => string,
): Piece[] {
  const visible = passages.map((passage) => ({ ...passage, lastShown: lastShownOf(passage.span, shown) }));
  const pieces: Piece[] = [];
  let at = block.start;
  const bridgeTo = (end: number) => {
    const between = read({ start: at, end });
    if (/[\p{L}\p{N}]/u.test(between)) pieces.push({ kind: 'omitted' });
    else if (between !== '') pieces.push({ kind: 'text', text: between });
  };
  for (const span of shown) {
    bridgeTo(span.start);
    const cuts = cutsIn(span, passages);
    cuts.slice(1).forEach((end, index) => {
      pieces.push(pieceOf({ start: cuts[index] ?? end, end }, visible, read));
    });
    at = span.end;
  }
  bridgeTo(block.end);
  return pieces;
}

/** Where the shown part of a passage ends, in this block. */
function lastShownOf(passage: Span, shown: readonly Span[]): number {
  return Math.max(...shown.flatMap((span) => clipped(span, passage)).map(({ end }) => end));
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
  passages: readonly (NumberedPassage & { readonly lastShown: number })[],
  read: (span: Span) => string,
): Piece {
  const citing = passages.filter((passage) => containsSpan(passage.span, span));
  if (citing.length === 0) return { kind: 'text', text: read(span) };
  const lang = citing.find(({ language }) => language !== undefined)?.language;
  return {
    kind: 'cited',
    text: read(span),
    ...(lang !== undefined && { lang }),
    notes: unique(citing),
    telling: citing.some((passage) => passage.telling && containsSpan(passage.telling, span)),
    ends: unique(citing.filter(({ lastShown }) => lastShown === span.end)),
  };
}

function unique(passages: readonly NumberedPassage[]): number[] {
  return [...new Set(passages.map((passage) => passage.number))];
}
