import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../src/cards/drawn.ts';
import { fitWords, type Room } from '../../../src/cards/fit-words.ts';

/** Every letter is as wide as the size. */
const measure: Measure = (words, _face, size) => [...words].length * size;
const room: Room = { face: 'serif', sizes: [10], width: 100, height: 30, leading: 1 };
const linesOf = (words: string, more: Partial<Room> = {}) => fitWords(words, { ...room, ...more }, measure);

describe('fitWords', () => {
  it('takes the largest size in which the words fit', () => {
    expect(linesOf('abcde', { sizes: [30, 20, 10] })).toEqual({
      size: 20,
      lines: ['abcde'],
      step: 20,
      isCut: false,
    });
  });

  it('sets as few lines as it can, and makes them even', () => {
    expect(linesOf('aaaa bbbb cc').lines).toEqual(['aaaa', 'bbbb cc']);
    expect(linesOf('aa bb cc dd ee ff').lines).toEqual(['aa bb cc', 'dd ee ff']);
    expect(linesOf('aaa bbb ccc ddd eee').lines).toEqual(['aaa bbb', 'ccc ddd', 'eee']);
  });

  it('leaves nothing out while a smaller size holds it', () => {
    const words = 'one two three four five six seven eight nine ten';
    const fitted = linesOf(words, { sizes: [10, 5] });
    expect(fitted).toMatchObject({ size: 5, isCut: false });
    expect(fitted.lines.join(' ')).toBe(words);
  });

  it('ends in an ellipsis after whole words where even the smallest size is too large', () => {
    const fitted = linesOf('one two, three four five six seven', { height: 10 });
    expect(fitted).toMatchObject({ lines: ['one two…'], isCut: true });
  });

  it('cuts a word that is wider than the room', () => {
    expect(linesOf('abcdefghijklmnop', { height: 10 }).lines).toEqual(['abcdefghi…']);
  });

  it('gives no lines for no words', () => {
    expect(linesOf('')).toMatchObject({ lines: [], isCut: false });
  });
});
