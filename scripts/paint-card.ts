import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Drawn } from '../src/cards/drawn.ts';
import { indexedPng } from '../src/cards/indexed-png.ts';
import { cardSize } from '../src/schemas/card.ts';
import { markStrokes } from '../src/components/mark-strokes.ts';
import { pictureColors } from '../src/styles/picture-colors.ts';
import { registerFaces, setFace } from './card-faces.ts';

/** Draws what a layout says, as a PNG file. The same layout gives the same bytes. */
export function paintCard(layout: readonly Drawn[]): Uint8Array {
  registerFaces();
  const { width, height } = cardSize;
  const context = createCanvas(width, height).getContext('2d');
  for (const each of layout) paint(context, each);
  const inks = new Set([...layout.map(({ color }) => pictureColors[color]), pictureColors[signInk]]);
  const { data: pixels } = context.getImageData(0, 0, width, height);
  return indexedPng(pixels, cardSize, pictureColors.paper, [...inks]);
}

function paint(context: SKRSContext2D, drawn: Drawn): void {
  context.fillStyle = pictureColors[drawn.color];
  context.strokeStyle = pictureColors[drawn.color];
  if (drawn.kind === 'area') context.fillRect(drawn.x, drawn.y, drawn.width, drawn.height);
  else if (drawn.kind === 'mark') paintMark(context, drawn);
  else {
    setFace(context, drawn.face, drawn.size);
    context.fillText(drawn.words, drawn.x, drawn.baseline);
  }
}

/** Marks are drawn on a square of 20 with strokes of 2.2, as on the pages. */
function paintMark(context: SKRSContext2D, { mark, x, y, size }: Drawn & { kind: 'mark' }): void {
  context.save();
  context.translate(x, y);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.scale(size / 20, size / 20);
  context.lineWidth = 2.2;
  context.stroke(new Path2D(mark === 'site' ? siteSign.lines : markStrokes[mark]));
  if (mark === 'site') {
    context.strokeStyle = pictureColors[signInk];
    context.stroke(new Path2D(siteSign.slash));
  }
  context.restore();
}

/** Two accounts and the line across them, as on the icon of the site. */
const signInk = 'contradict';
const siteSign = { lines: 'M3 7h14M3 13h14', slash: 'M13 2 7 18' };
