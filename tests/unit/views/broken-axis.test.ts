import { describe, expect, test } from 'vitest';
import type { ValueOf } from '../../../src/schemas/value.ts';
import { axisUnits, spareWidth } from '../../../src/views/axis-segments.ts';
import { brokenAxis } from '../../../src/views/broken-axis.ts';
import { valueOf } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const dates = (...written: string[]) => written.map((each) => valueOf(each) as ValueOf<'date'>); // read as dates
const scaleOf = (...written: string[]) => brokenAxis(dates(...written), wordsOf('en'));
const drawn = (...written: string[]) =>
  scaleOf(...written)
    .axis.segments.map(({ label, year }) => `${year} ${label}`.trim())
    .join(' | ');

describe('the axis', () => {
  test('has the months in which anything lies, and a year where only the year is known', () => {
    expect(drawn('2022', 'late 2025-01', '2026-01', '2026-02-03')).toBe('2022 | 2025 Jan | 2026 Jan | Feb');
  });

  test('gives up months of the years with the least in them when there are too many', () => {
    const busy = ['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026-${month}-01`);
    expect(drawn('2024-03', '2024-05', '2025-03', '2025-05', '2025-05', ...busy)).toBe(
      '2024 | 2025 | 2026 Jan | Feb | Mar | Apr | May | Jun | Jul | Aug',
    );
  });

  test('joins years when even they are too many', () => {
    const years = Array.from({ length: 14 }, (_, index) => String(1990 + 3 * index));
    const units = axisUnits(dates(...years).map(({ usual }) => usual));
    expect(units.length).toBeLessThan(10);
    expect(spareWidth(units)).toBeGreaterThanOrEqual(0);
    expect(units[0]?.first).toBe('1990-01');
    expect(units.at(-1)?.last).toBe('2029-12');
  });

  test('says in words where it begins, ends and breaks', () => {
    expect(scaleOf('2022', '2026-01', '2026-02').axis.words).toBe(
      'From 1 January 2022 to 28 February 2026, with 1 break where little or nothing is dated.',
    );
  });

  test('stays on the drawing, whatever is dated', () => {
    const pool = Array.from(
      { length: 40 },
      (_, index) => `${String(1900 + ((index * 37) % 130))}-${String(1 + (index % 12)).padStart(2, '0')}`,
    );
    for (let many = 1; many <= pool.length; many += 1) {
      const { segments, width } = scaleOf(...pool.slice(0, many)).axis;
      const places = segments.flatMap(({ x1, x2 }) => [x1, x2]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.at(-1)).toBeLessThanOrEqual(width);
    }
  });

  test('has ticks within wide months and years', () => {
    const ticks = (...written: string[]) =>
      scaleOf(...written)
        .axis.ticks.map(({ label }) => label)
        .join();
    expect(ticks('2026-02-03', '2026-02-04')).toBe('8,15,22');
    expect(ticks('2026')).toBe('Apr,Jul,Oct');
    expect(ticks('2022', '2025-01', '2025-10', '2026-01', '2026-02', '2026-05')).toBe('');
  });

  test('is empty without dates', () => {
    expect(brokenAxis([], wordsOf('en')).axis.segments).toEqual([]);
  });
});

describe('a day', () => {
  const { toX, axis } = scaleOf('2022', '2025-10', '2026-01', '2026-02-03', '2026-05');

  test('lies further right than every earlier one, also in the breaks', () => {
    const days = [
      '2022-01-01',
      '2022-12-31',
      '2024-02-29',
      '2025-10-01',
      '2025-12-24',
      '2026-01-31',
      '2026-02-01',
      '2026-05-31',
    ];
    const places = days.map(toX);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('stands in its stretch in proportion to the days before it', () => {
    for (const { from, to, x1, x2 } of axis.segments) {
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
      expect(toX(from)).toBe(x1);
      expect(toX(to)).toBeCloseTo(x1 + ((x2 - x1) * (days - 1)) / days, 0);
    }
  });

  test('is never off the drawing', () => {
    expect(toX('1492-10-12')).toBeGreaterThanOrEqual(0);
    expect(toX('2999-01-01')).toBeLessThanOrEqual(axis.width);
  });
});

describe('a bar', () => {
  const { bar, toX, axis } = scaleOf(
    '2026-01',
    'early 2026-02',
    '2026-02-03',
    'since 2026-02',
    'before 2026-02-02',
    '2025',
    'about 2026-02-10',
  );
  const barOf = (written: string) => bar(valueOf(written) as ValueOf<'date'>); // read as a date

  test('ends where the next day begins, so bars of disjoint months do not overlap', () => {
    expect(barOf('2026-01').usual.x2).toBe(toX('2026-02-01'));
    expect(barOf('2026-01').usual.x2).toBeLessThanOrEqual(barOf('early 2026-02').usual.x1);
  });

  test('has an outline where the words alone allow more', () => {
    const early = barOf('early 2026-02');
    expect(early.usual).toMatchObject({ days: { earliest: '2026-02-01', latest: '2026-02-10' } });
    expect(early.byWords).toMatchObject({ x1: toX('2026-02-01'), x2: toX('2026-03-01') });
    expect(barOf('2026-01').byWords).toBeUndefined();
    expect(barOf('about 2026-02-10').byWords).toBeUndefined();
  });

  test('reaches the end of the axis where it has none', () => {
    expect(barOf('since 2026-02').usual).toEqual({
      days: { earliest: '2026-02-01' },
      x1: toX('2026-02-01'),
      x2: axis.width,
    });
    expect(barOf('before 2026-02-02').usual.x1).toBe(0);
  });

  test('of one day is wide enough to be seen', () => {
    const { x1, x2 } = scaleOf('2022', '2026-02-03', '2026-05-01').bar(
      valueOf('2026-05-01') as ValueOf<'date'>,
    ).usual;
    expect(x2 - x1).toBeGreaterThanOrEqual(4);
  });
});
