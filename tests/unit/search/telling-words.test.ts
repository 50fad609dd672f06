import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellingWords } from '../../../src/search/telling-words.ts';

const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('');
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `w${String(at)}`);

test('marks the words found, and leaves the blanks between them unmarked', () => {
  expect(tellingWords(['the', 'drawbridge', 'was', 'opened'], [1, 3])).toEqual([
    { text: 'the ', found: false },
    { text: 'drawbridge', found: true },
    { text: ' was ', found: false },
    { text: 'opened', found: true },
  ]);
});

test('shows a long text from shortly before the first word found', () => {
  const shown = textOf(tellingWords(numbered(100), [50, 51]));
  expect(shown.startsWith('… w44 ')).toBe(true);
  expect(shown.endsWith(' w67 …')).toBe(true);
});

test('shows the beginning where nothing was found, and all of a short text', () => {
  expect(textOf(tellingWords(numbered(100), []))).toMatch(/^w0 .* w23 …$/);
  expect(textOf(tellingWords(numbered(3), []))).toBe('w0 w1 w2');
});

test('changes no word and no order, whatever was found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 80 }),
      fc.array(fc.integer({ min: -5, max: 90 })),
      (count, found) => {
        const words = numbered(count);
        const shown = textOf(tellingWords(words, found))
          .split(' ')
          .filter((word) => word !== '…' && word !== '');
        expect(words.join(' ')).toContain(shown.join(' '));
      },
    ),
  );
});
