import { describe, expect, it } from 'vitest';
import type { DayInterval } from '../../../src/schemas/value.ts';
import { dayAxis } from '../../../src/views/day-axis.ts';
import { addDays } from '../../../src/values/day-interval.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const january = { earliest: '2026-01-01', latest: '2026-01-31' };
const february = { earliest: '2026-02-01', latest: '2026-02-28' };

function labelsFor(...intervals: readonly DayInterval[]): string {
  const ticks = dayAxis(intervals, wordsOf('en'))?.ticks ?? [];
  return ticks.map(({ label, below }) => `${label} ${below}`.trim() || '–').join(' | ');
}

describe('an axis of days', () => {
  it('gives back the day from its place, for every day it shows', () => {
    const axis = dayAxis([january, february], wordsOf('en'));
    if (!axis) throw new Error('no axis');
    for (let day = axis.first; day <= axis.last; day = addDays(day, 1) ?? '9999-12-31') {
      // a hundredth of a day, because places are rounded
      expect(axis.toDay(axis.toPlace(day) + 0.01)).toBe(day);
    }
  });

  it('leaves room on both sides, and more where there is no end', () => {
    const closed = dayAxis([january], wordsOf('en'));
    const open = dayAxis([january, { earliest: '2026-01-01' }], wordsOf('en'));
    expect([closed?.first, closed?.last]).toEqual(['2025-12-30', '2026-02-02']);
    expect([open?.first, open?.last]).toEqual(['2025-12-30', '2026-02-07']);
  });

  it('keeps days off the line at its ends', () => {
    const axis = dayAxis([january], wordsOf('en'));
    expect([axis?.toPlace('1999-01-01'), axis?.toPlace('2099-01-01')]).toEqual([0, 100]);
  });

  it('makes a single day wide enough to see', () => {
    const axis = dayAxis([{ earliest: '2026-02-03', latest: '2026-02-03' }], wordsOf('en'));
    expect([axis?.first, axis?.last]).toEqual(['2026-02-02', '2026-02-04']);
  });

  it('has none where no day is known', () => {
    expect(dayAxis([], wordsOf('en'))).toBeUndefined();
    expect(dayAxis([{}], wordsOf('en'))).toBeUndefined();
  });
});

describe('labels of days', () => {
  it('name days where few are shown', () => {
    expect(labelsFor({ earliest: '2026-02-03', latest: '2026-02-04' })).toBe(
      '2 Feb 2026 | 3 Feb | 4 Feb | 5 Feb',
    );
  });

  it('name thirds of a month, as the tolerances have them', () => {
    expect(labelsFor({ earliest: '2026-05-01', latest: '2026-05-31' })).toBe(
      '1 May 2026 | 11 May | 21 May | –',
    );
  });

  it('name months, and the year where it changes', () => {
    expect(labelsFor(january, february)).toBe('Jan 2026 | Feb | –');
    expect(labelsFor({ earliest: '2025-09-01', latest: '2026-02-04' })).toBe(
      'Sep 2025 | Oct | Nov | Dec | Jan 2026 | Feb',
    );
  });

  it('name round years where more are shown', () => {
    expect(labelsFor({ earliest: '1990-05-01', latest: '2026-05-31' })).toBe('1990 | 2000 | 2010 | 2020');
  });

  it('do not depend on the order of the intervals', () => {
    expect(labelsFor(february, january)).toBe(labelsFor(january, february));
  });
});
