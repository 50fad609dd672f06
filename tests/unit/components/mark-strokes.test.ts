import { createCanvas, Path2D } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { markStrokes } from '../../../src/components/mark-strokes.ts';

/** The size of a mark in a line of small text, in pixels. */
const side = 16;

const marks = Object.entries(markStrokes).map(([kind, path]) => ({ kind, ink: inkOf(path) }));

/** How dark each pixel is where the mark is drawn as RelationMark draws it, from 0 to 255. */
function inkOf(path: string): readonly number[] {
  const pen = createCanvas(side, side).getContext('2d');
  pen.scale(side / 20, side / 20);
  pen.lineWidth = 2.2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.stroke(new Path2D(path));
  const { data } = pen.getImageData(0, 0, side, side);
  return Array.from({ length: side * side }, (_, at) => data[at * 4 + 3] ?? 0);
}

/** The part of the ink of two marks that they do not have in common, from 0 to 1. */
function unlike(one: readonly number[], other: readonly number[]): number {
  const all = one.reduce((sum, ink, at) => sum + Math.max(ink, other[at] ?? 0), 0);
  const common = one.reduce((sum, ink, at) => sum + Math.min(ink, other[at] ?? 0), 0);
  return 1 - common / all;
}

it('gives no two marks shapes that look alike at 16 pixels', () => {
  const alike = marks.flatMap((one, at) =>
    marks
      .slice(at + 1)
      .map((other) => ({ pair: `${one.kind} ${other.kind}`, unlike: unlike(one.ink, other.ink) }))
      .filter((each) => each.unlike < 0.5),
  );
  expect(alike).toEqual([]);
});

it('draws every mark clear of the rim of its square', () => {
  const cut = marks.filter(({ ink }) =>
    ink.some((dark, at) => {
      const [x, y] = [at % side, Math.floor(at / side)];
      return dark > 64 && (x === 0 || y === 0 || x === side - 1 || y === side - 1);
    }),
  );
  expect(cut.map(({ kind }) => kind)).toEqual([]);
});
