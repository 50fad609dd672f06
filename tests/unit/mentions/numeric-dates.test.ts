import { describe, expect, it } from 'vitest';
import { numericDates } from '../../../src/mentions/extractors/numeric-dates.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [numericDates], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('dates in digits', () => {
  it.each([
    'Updated [date 2026-02-03|2026-02-03].',
    'Updated [date 2026-01-23|23/01/2026].',
    'Updated [date 2026-01-23|1/23/2026].',
    'Updated [date ? day-or-month-first|3/4/2026].',
    'Updated [date 2026-03-03|3/3/2026].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    '2026-13-40',
    '3/4',
    '3/4/05',
    'version 1.2.2026.4',
    '31/31/2026',
    '1/2 of 3/4',
    '192.168.10.2026',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
