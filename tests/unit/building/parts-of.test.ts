import { expect, test } from 'vitest';
import { partsOf } from '../../../src/building/parts-of.ts';

const units = [
  'home',
  'stories/a',
  'claims/a/one',
  'es/claims/a/one',
  'stories/b',
  'claims/b/two',
  'browse/claims',
  'stories/c',
];

test('one part has all units in their order', () => {
  expect(partsOf(units, 1)).toEqual([units]);
});

test('every unit stands in one part, those of a story together', () => {
  const parts = partsOf(units, 3);
  expect(parts).toHaveLength(3);
  expect(parts.flat().sort()).toEqual([...units].sort());
  const partOf = (unit: string) => parts.findIndex((part) => part.includes(unit));
  expect(new Set(['stories/a', 'claims/a/one', 'es/claims/a/one'].map(partOf)).size).toBe(1);
  expect(partOf('stories/b')).toBe(partOf('claims/b/two'));
});

test('there is a part even where nothing is asked, and none without units beside it', () => {
  expect(partsOf([], 2)).toEqual([[]]);
  expect(partsOf(['home'], 3)).toEqual([['home']]);
});
