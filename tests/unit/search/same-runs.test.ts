import { expect, test } from 'vitest';
import { sameRuns } from '../../../src/search/same-runs.ts';

const words = 'It began in early February. A raid, “in Early February”, came early'.split(' ');

test('finds every place of the words together, in whatever case and punctuation', () => {
  expect(sameRuns(words, [3, 4])).toEqual([3, 4, 8, 9]);
});

test('finds no single word of them', () => {
  expect(sameRuns(words, [3, 4])).not.toContain(11);
});

test('finds nothing where nothing was found', () => {
  expect(sameRuns(words, [])).toEqual([]);
});
