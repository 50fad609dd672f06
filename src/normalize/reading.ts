/** What metadata and damage finders see of an article: its text and what its lines were classified as. */
import type { SourceFile } from '../schemas/source-file.ts';
import type { Span } from '../text/span.ts';
import { textOf } from '../text/span.ts';
import type { Line } from './line.ts';
import type { Piece } from './page.ts';

export interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly pieces: readonly Piece[];
  readonly source: SourceFile;
}

/** The pieces of one kind, in order. */
export function piecesOf({ pieces }: Reading, kind: Piece['kind']): readonly Piece[] {
  return pieces.filter((piece) => piece.kind === kind);
}

/** A fact the article states in the words of one span. */
export function statedAt(
  text: string,
  span: Span,
): { how: 'stated'; value: string; span: { start: number; end: number } } {
  return { how: 'stated', value: textOf(text, span), span: { start: span.start, end: span.end } };
}
