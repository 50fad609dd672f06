import { expect, test } from 'vitest';
import {
  addressAsking,
  choiceInAddress,
  isAsking,
  wordsInAddress,
} from '../../../src/search/search-address.ts';

const page = 'https://news.example/sub/search/';

test('an address says what it was made from', () => {
  const choice = { relation: ['contradict', 'unclear'], story: ['A & B'] };
  const address = addressAsking(`${page}?q=old&origins=2`, 'bridge & <b>', choice);
  expect(wordsInAddress(address)).toBe('bridge & <b>');
  expect(choiceInAddress(address)).toEqual(choice);
});

test('an address is the same whatever was chosen first', () => {
  const one = addressAsking(page, 'x', { story: ['b', 'a'], kind: ['claim'] });
  const other = addressAsking(page, 'x', { kind: ['claim'], story: ['a', 'b'] });
  expect(one).toBe(other);
});

test('a page that asks nothing loads nothing', () => {
  expect(isAsking(page)).toBe(false);
  expect(isAsking(`${page}?other=1`)).toBe(false);
  expect(isAsking(`${page}?relation=contradict`)).toBe(true);
});
