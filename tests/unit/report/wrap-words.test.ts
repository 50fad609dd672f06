import { expect, it } from 'vitest';
import { wrapWords } from '../../../src/report/wrap-words.ts';

it('breaks between words, and sets the first line apart where it is asked to', () => {
  const lines = wrapWords('word '.repeat(40), '    ', '1. ').split('\n');
  expect(lines.length).toBe(3);
  expect(lines[0]).toMatch(/^1\. word/);
  expect(lines[1]).toMatch(/^ {4}word/);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
});

it('keeps a longer word whole, and gives nothing for nothing', () => {
  expect(wrapWords('a'.repeat(120), ' ')).toBe(` ${'a'.repeat(120)}`);
  expect(wrapWords(' ', ' ')).toBe('');
});
