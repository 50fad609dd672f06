import { expect, test } from 'vitest';
import { readShard, storiesOf } from '../../../src/building/shard.ts';

test.each([
  ['1/1', { number: 1, of: 1 }],
  ['2/3', { number: 2, of: 3 }],
])('%s is a part', (typed, shard) => {
  expect(readShard(typed)).toEqual(shard);
});

test.each(['', '0/3', '4/3', '3', '1/0', '-1/2', '1/2/3', '1.5/2', 'a/b'])('%j names no part', (typed) => {
  expect(readShard(typed)).toBeUndefined();
});

test.each([1, 3, 8])('%i parts have each story once', (of) => {
  const stories = ['a', 'b', 'c', 'd', 'e'];
  const parts = Array.from({ length: of }, (_part, at) => storiesOf(stories, { number: at + 1, of }));
  expect(parts.flat().sort()).toEqual(stories);
});
