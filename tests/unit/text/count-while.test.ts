import { describe, expect, it } from 'vitest';
import { beginningWithin } from '../../../src/text/beginning-within.ts';
import { countWhile } from '../../../src/text/count-while.ts';

describe('countWhile', () => {
  it('counts what a test holds for at the front', () => {
    const numbers = [1, 3, 3, 7];
    expect([0, 1, 3, 4, 9].map((limit) => countWhile(numbers, (each) => each < limit))).toEqual([
      0, 0, 1, 3, 4,
    ]);
  });

  it('counts none in an empty list', () => {
    expect(countWhile([], () => true)).toBe(0);
  });
});

describe('beginningWithin', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 4, end: 30 },
    { start: 9, end: 12 },
  ];

  it('takes a span that begins where the other does, and none that begins at its end', () => {
    expect(beginningWithin(spans, { start: 4, end: 9 })).toEqual([{ start: 4, end: 30 }]);
  });

  it('takes those that reach beyond it', () => {
    expect(beginningWithin(spans, { start: 3, end: 10 })).toHaveLength(2);
  });
});
