import { describe, expect, it } from 'vitest';
import { quarters } from '../../../src/mentions/extractors/quarters.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [quarters], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a quarter with its year', () => {
  it.each([
    '[date 2025-35|the third quarter of 2025]',
    '[date 2025-35|last year’s third quarter]',
    '[date 2027-33|next year’s first quarter]',
    '[date 2024-34|the 2024 second quarter]',
    '[date 2025-01/2025-06|the first half of 2025]',
    '[date 2025-01/2025-06|first two quarters of 2025]',
    '[date 2025-36|the fourth quarter last year]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a quarter behind', () => {
  it.each([
    'Profit fell in [date 2025-35|the third quarter].',
    '[date 2025-36|fourth-quarter] profit',
    'Sales in [date 2026-33|the first quarter] rose.',
    '[date 2025-07/2025-12|second-half] sales rose',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a quarter ahead', () => {
  it.each([
    'Profit will fall in [date 2026-34|the second quarter].',
    'It expects to report a [date 2025-36|fourth-quarter] loss.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a quarter seen from publication', () => {
  it.each(['[date 2025-36|last quarter]', '[date 2026-33|this quarter]', '[date 2026-34|next quarter]'])(
    '%s',
    (marked) => {
      expect(reread(marked)).toBe(marked);
    },
  );
});

describe('a quarter that other words must tell', () => {
  it.each([
    'For [date ? depends-on-another-event|the quarter], sales rose.',
    'in [date ? depends-on-another-event|the latest period]',
    '[date ? depends-on-another-event|the corresponding period last year]',
    'in [date ? depends-on-the-fiscal-year|the fiscal first quarter]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'a quarter of voters',
    'three quarters',
    'the quarterback',
    'a quarter-final',
    'He scored in the third quarter.',
    'a touchdown in the fourth quarter',
    'half the town',
    'the first half-hour',
    'headquarters',
    'the Latin quarter',
    'the period',
    'over a period',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
