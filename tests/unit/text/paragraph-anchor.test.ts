import { describe, expect, it } from 'vitest';
import { paragraphAnchors } from '../../../src/text/paragraph-anchor.ts';
import { splitLines } from '../../../src/text/line-column.ts';

const anchorsOf = (text: string) => paragraphAnchors(text, splitLines(text));

describe('paragraphAnchors', () => {
  it('gives eight digits of the hash of the folded text', () => {
    // printf 'hello "world"' | sha256sum
    expect(anchorsOf('Hello “World”')).toEqual(['p-cdc5a166']);
  });

  it('outlives dashes, quotation marks, blanks, case and a move', () => {
    const [first, second] = anchorsOf('Petro’s two\u2011hour  visit\nAnother');
    expect(anchorsOf("another\n petro's two-hour visit ")).toEqual([second, first]);
  });

  it('differs for other words', () => {
    expect(new Set(anchorsOf('Petro spoke.\nPetro speaks.')).size).toBe(2);
  });

  it('numbers repeats in document order', () => {
    const [first] = anchorsOf('Again');
    expect(anchorsOf('Again\nOnce\nAgain\nAGAIN')).toEqual([
      first,
      anchorsOf('Once')[0],
      `${first}-2`,
      `${first}-3`,
    ]);
  });
});
