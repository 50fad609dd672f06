import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../src/cards/indexed-png.ts';

const size = { width: 3, height: 2 };
/** Paper, ink, half of each; ink, a little ink, paper. */
const pixels = new Uint8ClampedArray(
  ['ffffff', '000000', '808080', '000000', 'f0f0f0', 'ffffff'].flatMap((color) => [
    ...Buffer.from(color, 'hex'),
    255,
  ]),
);

describe('indexedPng', () => {
  it('gives a picture that shows paper and ink exactly, and mixtures as near as can be', async () => {
    const picture = await loadImage(Buffer.from(indexedPng(pixels, size, '#ffffff', ['#000000'])));
    const context = createCanvas(3, 2).getContext('2d');
    context.drawImage(picture, 0, 0);
    const reds = [...context.getImageData(0, 0, 3, 2).data].filter((_, at) => at % 4 === 0);
    expect([reds[0], reds[1], reds[3], reds[5]]).toEqual([255, 0, 0, 255]);
    expect(Math.abs((reds[2] ?? 0) - 0x80)).toBeLessThan(6);
    expect(Math.abs((reds[4] ?? 0) - 0xf0)).toBeLessThan(6);
  });

  it('gives the same bytes for the same picture', () => {
    expect(indexedPng(pixels, size, '#ffffff', ['#000000'])).toEqual(
      indexedPng(pixels, size, '#ffffff', ['#000000']),
    );
  });

  it('knows more inks than one', async () => {
    const two = new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 255, 255]);
    const bytes = indexedPng(two, { width: 2, height: 1 }, '#ffffff', ['#ff0000', '#0000ff']);
    const context = createCanvas(2, 1).getContext('2d');
    context.drawImage(await loadImage(Buffer.from(bytes)), 0, 0);
    expect([...context.getImageData(0, 0, 2, 1).data]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
  });
});
