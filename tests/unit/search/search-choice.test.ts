import { expect, test } from 'vitest';
import { choiceWith, facetsOf, withoutFacet } from '../../../src/search/search-choice.ts';

test('a value is chosen and given up again', () => {
  const chosen = choiceWith({ kind: ['claim'] }, 'relation', 'same', true);
  expect(chosen).toEqual({ kind: ['claim'], relation: ['same'] });
  expect(choiceWith(chosen, 'relation', 'same', false)).toEqual({ kind: ['claim'] });
});

test('a facet is one in which something is chosen', () => {
  expect(facetsOf({ kind: [], relation: ['same'] })).toEqual(['relation']);
  expect(withoutFacet({ kind: ['claim'], relation: ['same'] }, 'relation')).toEqual({ kind: ['claim'] });
});
