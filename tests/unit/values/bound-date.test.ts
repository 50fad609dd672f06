import { describe, expect, it } from 'vitest';
import type { Hedge, ValueOf } from '../../../src/schemas/value.ts';
import { boundDate, rangeOfDates } from '../../../src/values/bound-date.ts';
import { describeValue } from '../../../src/values/describe-value.ts';
import { readDate } from '../../../src/values/read-date.ts';

function date(written: string): ValueOf<'date'> {
  const read = readDate(written, { kind: 'date', scope: {}, tolerances: [] });
  if (!read.ok) throw new Error(`${written} is not read`);
  return read.value;
}

const bounds: readonly Hedge[] = ['before', 'after', 'by', 'since'];

describe('boundDate', () => {
  it.each(bounds)('allows the days that “%s 2026-01” allows', (bound) => {
    const { byWords, usual, hedges } = date(`${bound} 2026-01`);
    expect(boundDate(date('2026-01'), bound)).toMatchObject({ byWords, usual, hedges });
  });

  it('bounds a range by the end it concerns', () => {
    const until = boundDate(date('2026-01-05/2026-01-11'), 'by');
    expect(until).toMatchObject({ byWords: { latest: '2026-01-11' }, edtf: '../2026-01-11' });
    expect(describeValue(until)).toBe('by 5–11 January 2026');
  });
});

describe('rangeOfDates', () => {
  it('takes both ends in', () => {
    const range = rangeOfDates(date('2026-03'), date('2026-05'));
    expect(range?.byWords).toEqual({ earliest: '2026-03-01', latest: '2026-05-31' });
    expect(range && describeValue(range)).toBe('March to May 2026');
  });

  it('is nothing where it would run backwards', () => {
    expect(rangeOfDates(date('2026-05'), date('2026-03'))).toBeUndefined();
  });
});
