import { expect, it } from 'vitest';
import { unevenlyMarked } from '../../../src/measure/unevenly-marked.ts';

it('counts what is found and not marked, and how much of it is marked elsewhere', () => {
  const one = { text: 'He is now there. Now he sings soon.', gold: [{ start: 6, end: 9 }] };
  const found = [
    { start: 6, end: 9 },
    { start: 17, end: 20 },
    { start: 30, end: 34 },
  ];
  expect(unevenlyMarked([{ ...one, found }])).toEqual({ unmarked: 2, elsewhere: 1 });
});
