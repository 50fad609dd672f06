import { expect, test } from 'vitest';
import { listInWords, numberInWords, plural, pluralInWords } from '../../../src/views/plural.ts';

test('counts in figures for labels', () => {
  expect([0, 1, 2, 1204].map((count) => plural(count, 'claim'))).toEqual([
    '0 claims',
    '1 claim',
    '2 claims',
    '1,204 claims',
  ]);
});

test('counts in words up to twelve for sentences', () => {
  expect([0, 1, 12, 13].map((count) => pluralInWords(count, 'reply', 'replies'))).toEqual([
    'no replies',
    'one reply',
    'twelve replies',
    '13 replies',
  ]);
  expect(numberInWords(7)).toBe('seven');
});

test('joins a list as a sentence has it', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listInWords)).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});
