import { expect, test } from 'vitest';
import { readableText, shortened } from '../../../src/views/readable-text.ts';

const raw = 'Fish &amp; <b>chips</b> now';
const replacements = [
  { start: 5, end: 10, text: '&' },
  { start: 11, end: 14, text: '' },
  { start: 19, end: 23, text: '' },
];

test('makes the replacements inside a span', () => {
  expect(readableText(raw, { start: 0, end: raw.length }, replacements)).toBe('Fish & chips now');
});

test('gives adjacent spans the words of the whole, wherever they are cut', () => {
  for (let cut = 0; cut <= raw.length; cut += 1) {
    const before = readableText(raw, { start: 0, end: cut }, replacements);
    expect(before + readableText(raw, { start: cut, end: raw.length }, replacements)).toBe(
      'Fish & chips now',
    );
  }
});

test('shortens at a blank and says so', () => {
  expect(shortened('one two  three', 20)).toBe('one two three');
  expect(shortened('one two three', 9)).toBe('one two…');
  expect(shortened('abcdefghij', 4)).toBe('abcd…');
});
