import { onceForEach } from './once-for-each.ts';
import type { Span } from './span.ts';

/** An article's text as it is read, with character references and inner markup replaced, and the way back to the raw text. */
export interface KeptText {
  readonly text: string;
  /** The blocks, in order, as spans of `text`. */
  readonly kept: readonly Span[];
  /** The raw span that a span of `text` came from; a replaced stretch counts as a whole. */
  readonly toRaw: (span: Span) => Span;
  readonly fromRaw: (span: Span) => Span;
}

/** What of an entry says which text is kept, and where it differs from the raw text. */
export interface KeptParts {
  readonly blocks: readonly Span[];
  readonly replacements: readonly (Span & { readonly text: string })[];
}

/** Plain text has no replacements, and is its own kept text. All stages ask for it, each for every article. */
export const keptTextOf = onceForEach((raw: string, entry: KeptParts): KeptText => {
  if (entry.replacements.length === 0) {
    return { text: raw, kept: entry.blocks, toRaw: (span) => span, fromRaw: (span) => span };
  }
  const pieces = piecesOf(raw, entry.replacements);
  const fromRaw = (span: Span): Span => ({
    start: convert(pieces, span.start, 'raw', 'read', 'start'),
    end: convert(pieces, span.end, 'raw', 'read', 'end'),
  });
  return {
    text: pieces.map((piece) => piece.text).join(''),
    kept: entry.blocks.map(fromRaw),
    fromRaw,
    toRaw: (span) => ({
      start: convert(pieces, span.start, 'read', 'raw', 'start'),
      end: convert(pieces, span.end, 'read', 'raw', 'end'),
    }),
  };
});

interface Piece {
  readonly raw: Span;
  readonly read: Span;
  readonly text: string;
  readonly replaced: boolean;
}

function piecesOf(raw: string, replacements: KeptParts['replacements']): Piece[] {
  const pieces: Piece[] = [];
  let rawAt = 0;
  let readAt = 0;
  const add = (end: number, text: string, replaced: boolean) => {
    const read = { start: readAt, end: readAt + text.length };
    if (end > rawAt) pieces.push({ raw: { start: rawAt, end }, read, text, replaced });
    [rawAt, readAt] = [end, read.end];
  };
  for (const { start, end, text } of [...replacements].sort((a, b) => a.start - b.start)) {
    add(start, raw.slice(rawAt, start), false);
    add(end, text, true);
  }
  add(raw.length, raw.slice(rawAt), false);
  return pieces;
}

type Side = 'raw' | 'read';

/** A start belongs to the piece that begins there, an end to the piece that ends there; within a replaced piece, to its edge. */
function convert(pieces: readonly Piece[], offset: number, from: Side, to: Side, edge: keyof Span): number {
  if (edge === 'end' && offset <= 0) return 0;
  const past = edge === 'end' ? offset - 1 : offset;
  const piece = pieces[firstThat(pieces, ({ [from]: span }) => span.end > past)];
  if (!piece) return pieces.at(-1)?.[to].end ?? 0;
  if (piece.replaced) return piece[to][edge];
  return piece[to].start + offset - piece[from].start;
}

/** Where the first piece stands that passes; pieces after it all pass. The number of pieces when none does. */
function firstThat(pieces: readonly Piece[], passes: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && passes(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}
