import { describe, expect, it } from 'vitest';
import { addCounts, pairSpans, scoreDates } from '../../../src/measure/score-dates.ts';

const day = (earliest: string) => ({ earliest, latest: earliest });
const tuesday = { start: 0, end: 7, days: day('2026-02-03') };

describe('scoreDates', () => {
  it('counts what is found, and whose days are right', () => {
    const found = [
      { ...tuesday, end: 15 },
      { start: 40, end: 44 },
    ];
    const gold = [tuesday, { start: 20, end: 30, days: day('2026-02-01') }, { start: 39, end: 44 }];
    expect(scoreDates(gold, found)).toEqual({ found: 2, gold: 3, both: 2, dated: 2, right: 1 });
  });

  it('holds other days, or none, to be wrong', () => {
    const other = { ...tuesday, days: day('2026-02-10') };
    expect(scoreDates([tuesday], [other]).right).toBe(0);
    expect(scoreDates([tuesday], [{ start: 0, end: 7 }]).right).toBe(0);
  });

  it('adds up', () => {
    const one = { found: 1, gold: 1, both: 1, dated: 1, right: 0 };
    expect(addCounts([one, one])).toEqual({ found: 2, gold: 2, both: 2, dated: 2, right: 0 });
  });
});

it('pairs one to one, in the order of the text', () => {
  const wide = { start: 0, end: 20 };
  const pairs = pairSpans(
    [
      { start: 0, end: 5 },
      { start: 10, end: 15 },
    ],
    [wide],
  );
  expect(pairs.map(({ found }) => found)).toEqual([wide, undefined]);
});
