import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/schemas/article-view.ts';
import { mergeSpans } from '../../../src/text/merge-spans.ts';
import { cutPieces, type NumberedPassage } from '../../../src/views/cut-pieces.ts';

const text = 'The bridge closed on Monday after the flood.';
const whole = { start: 0, end: text.length };
const read = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const passage = (number: number, words: string, telling?: string): NumberedPassage => ({
  number,
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ...(telling !== undefined && {
    telling: { start: text.indexOf(telling), end: text.indexOf(telling) + telling.length },
  }),
});

/** Draws pieces as one line: cited words as `[words|notes]`, with `!` for telling words, `…` for what is left out. */
function draw(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'omitted') return '…';
      if (piece.kind === 'text') return piece.text;
      const ends = piece.ends.length > 0 ? `<${piece.ends.join()}` : '';
      return `[${piece.text}|${piece.notes.join()}${piece.telling ? '!' : ''}${ends}]`;
    })
    .join('');
}

test('marks a passage within its sentence', () => {
  expect(draw(cutPieces(whole, [whole], [passage(1, 'closed on Monday')], read))).toBe(
    'The bridge [closed on Monday|1<1] after the flood.',
  );
});

test('cuts overlapping passages at every place where one begins or ends', () => {
  const passages = [passage(1, 'bridge closed on Monday'), passage(2, 'on Monday after the flood')];
  expect(draw(cutPieces(whole, [whole], passages, read))).toBe(
    'The [bridge closed |1][on Monday|1,2<1][ after the flood|2<2].',
  );
});

test('sets the telling words off inside their passage', () => {
  const passages = [passage(1, 'closed on Monday', 'Monday')];
  expect(draw(cutPieces(whole, [whole], passages, read))).toBe(
    'The bridge [closed on |1][Monday|1!<1] after the flood.',
  );
});

test('shows bare passages with signs of omission between', () => {
  const passages = [passage(1, 'bridge'), passage(2, 'Monday')];
  const shown = passages.map(({ span }) => span);
  expect(draw(cutPieces(whole, shown, passages, read))).toBe('…[bridge|1<1]…[Monday|2<2]…');
});

test('keeps the blank between two shown spans', () => {
  const shown = [passage(1, 'The bridge').span, passage(1, 'closed').span];
  expect(draw(cutPieces(whole, shown, [], read))).toBe('The bridge closed…');
});

test('ends a passage where its last shown words end', () => {
  const block = { start: 0, end: 17 };
  const shown = [{ start: 0, end: 10 }];
  expect(draw(cutPieces(block, shown, [passage(1, 'bridge closed on Monday')], read))).toBe(
    'The [bridge|1<1]…',
  );
});

test('keeps punctuation between and after shown spans, which tells nothing', () => {
  const shown = [passage(1, 'The bridge').span, { start: 10, end: text.length - 1 }];
  expect(draw(cutPieces(whole, shown, [], read))).toBe(text);
});

test('shows every shown word once, and no other', () => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (spans, cited) => {
      const shown = mergeSpans(spans);
      const passages = cited.map((each, index) => ({ number: index, span: each }));
      const words = cutPieces(whole, shown, passages, read).map((each) =>
        each.kind === 'omitted' ? '' : each.text,
      );
      const lettersOf = (each: string) => each.replace(/[^a-z]/gi, '');
      expect(lettersOf(words.join(''))).toBe(lettersOf(shown.map(read).join('')));
    }),
  );
});
