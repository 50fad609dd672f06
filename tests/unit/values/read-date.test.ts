import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../../src/values/read-value.ts';
import { contextOf, isRead, read } from './reading.ts';

describe('readDate', () => {
  test.each([
    ['2026-02-03', '2026-02-03', '2026-02-03'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2010s', '2010-01-01', '2019-12-31'],
    ['2026-02-2X', '2026-02-20', '2026-02-28'],
    ['2026-33', '2026-01-01', '2026-03-31'],
    ['2026-01-21/..', '2026-01-21', undefined],
    ['2026-01-21/', '2026-01-21', undefined],
    ['/2026-02-03', undefined, '2026-02-03'],
    ['../2026-02-03', undefined, '2026-02-03'],
    ['2026-02-01..2026-02-03', '2026-02-01', '2026-02-03'],
    ['2026-02-01/2026-02-03', '2026-02-01', '2026-02-03'],
    ['between 2026-02-01 and 2026-02-03', '2026-02-01', '2026-02-03'],
    ['2026-02-01 to 2026-02-03', '2026-02-01', '2026-02-03'],
    ['1–3 February 2026', '2026-02-01', '2026-02-03'],
    ['between 1 and 3 February 2026', '2026-02-01', '2026-02-03'],
    ['Feb. 1-3, 2026', '2026-02-01', '2026-02-03'],
    ['January to February 2026', '2026-01-01', '2026-02-28'],
    ['30 January to 2 February 2026', '2026-01-30', '2026-02-02'],
    ['31 January 2026', '2026-01-31', '2026-01-31'],
    ['Feb 3, 2026', '2026-02-03', '2026-02-03'],
    ['September 2026', '2026-09-01', '2026-09-30'],
    ['in 2026-01', '2026-01-01', '2026-01-31'],
    ['before 2026-02-03', undefined, '2026-02-02'],
    ['before 2026-02', undefined, '2026-01-31'],
    ['after 2026-02', '2026-03-01', undefined],
    ['by 2026-02-03', undefined, '2026-02-03'],
    ['since 2026-02', '2026-02-01', undefined],
    ['2026‑02‑03', '2026-02-03', '2026-02-03'],
  ])('reads %s from %s to %s', (written, earliest, latest) => {
    const { byWords, usual, tolerances } = read('date', written);
    expect(byWords).toEqual({ ...(earliest && { earliest }), ...(latest && { latest }) });
    expect(usual).toEqual(byWords);
    expect(tolerances).toEqual([]);
  });

  test.each([
    ['early 2026-02', '2026-02-01', '2026-02-10', 'early'],
    ['early February 2026', '2026-02-01', '2026-02-10', 'early'],
    ['mid-February 2026', '2026-02-11', '2026-02-20', 'mid'],
    ['late 2026-02', '2026-02-21', '2026-02-28', 'late'],
  ])(
    'lets %s be the whole month by its words, and %s to %s by tolerance',
    (written, earliest, latest, id) => {
      const value = read('date', written);
      expect(value.byWords).toEqual({ earliest: '2026-02-01', latest: '2026-02-28' });
      expect(value.usual).toEqual({ earliest, latest });
      expect(value.tolerances).toEqual([id]);
      expect(value.hedges).toEqual([id]);
    },
  );

  it('lets “about” a day be any day by its words, and three days around it by tolerance', () => {
    const value = read('date', 'about 2026-02-03');
    expect(value.byWords).toEqual({});
    expect(value.usual).toEqual({ earliest: '2026-01-31', latest: '2026-02-06' });
    expect(value.tolerances).toEqual(['about-day']);
  });

  it('reads the marks of EDTF as hedges', () => {
    expect(read('date', '2026-02-03~').hedges).toEqual(['about']);
    expect(read('date', '2026-02-03?').hedges).toEqual(['uncertain']);
    expect(read('date', '2026-02-03%').hedges).toEqual(['about', 'uncertain']);
  });

  it('loosens only the marked end of a range', () => {
    const { byWords, usual } = read('date', '2025-10~/2026-02-03');
    expect(byWords).toEqual({ latest: '2026-02-03' });
    expect(usual).toEqual({ earliest: '2025-09-16', latest: '2026-02-03' });
  });

  it('reads a part of a year in months, and none of a time that no tolerance serves', () => {
    expect(read('date', 'late 2026')).toMatchObject({
      hedges: ['late'],
      tolerances: ['late-year'],
      byWords: { earliest: '2026-01-01', latest: '2026-12-31' },
      usual: { earliest: '2026-09-01', latest: '2026-12-31' },
    });
    expect(read('date', 'early 2026').usual).toEqual({ earliest: '2026-01-01', latest: '2026-04-30' });
    expect(isRead('date', 'late 2020s')).toBe(false);
    expect(isRead('date', 'early 2026-33')).toBe(false);
  });

  it('gives a bound over a hedge the most its words allow', () => {
    const { byWords, usual } = read('date', 'before late 2026-02');
    expect(byWords).toEqual({ latest: '2026-02-27' });
    expect(usual).toEqual({ latest: '2026-02-20' });
  });

  test.each([
    '',
    'yesterday',
    'spring 2026',
    '2026-21',
    '2026-02-30',
    '2026-13',
    '19',
    'Y17000',
    'Frobnuary 2026',
    '2026-02-03T11:00',
    'before after 2026',
    'early 2026-01/2026-02',
    '2026-03/2026-01',
    '../..',
    'before 2026-01/2026-02',
    '2026-02-03 or 2026-02-05',
  ])('does not read “%s”', (written) => {
    expect(isRead('date', written)).toBe(false);
  });

  it('answers with examples and the nearest form it understands', () => {
    expect(readValue('2026/2/3', contextOf('date'))).toEqual({
      ok: false,
      unexpected: 'value “2026/2/3”',
      expected:
        'a date such as `2026-02-03`, `2026-01`, `early 2026-02`, `2026-02-01..2026-02-03`, `before 2026-02-03`',
      advice: 'Closest form understood is `2026-02-03`. Write that, if it is what the account says.',
    });
    expect(readValue('2026-03/2026-01', contextOf('date'))).toMatchObject({
      advice: expect.stringContaining('`2026-01/2026-03`') as string,
    });
  });
});
