import { describe, expect, it } from 'vitest';
import { years } from '../../../src/mentions/extractors/years.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [years], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a year in digits', () => {
  it.each([
    'He was elected in [date 2022|2022].',
    'the [date 1990|1990] invasion',
    'since [date 1972|1972]',
    'bonds due [date 1993|1993]',
    'in [date early 1990|early 1990]',
    'by [date late 1994|the end of 1994]',
    'by [date mid 2027|mid-2027]',
    'from [date 1985/1987|1985‑87]',
    'between [date 2004|2004] and [date 2009|2009]',
    'over [date 2000|2000] - [date 2050|2050]',
    '[date 2022|2022]’s vote',
    'at [date 1989|1989] prices',
    'the [date 1998|1998] revised figures',
    'the [date 1968|1968] Chicago riots on the street',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a year that is spoken', () => {
  it.each([
    'In [date 1996|nineteen ninety-six] it rained.',
    '[date 2000|the year two thousand]',
    '[date 2001|two thousand one]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a fiscal year', () => {
  it.each(['Sales fell in [date ? depends-on-the-fiscal-year|fiscal 2024].'])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    '2,000 people',
    '$1990',
    '1990 people came',
    'about 2000 came',
    'more than 1900 barrels',
    '1600 GMT',
    'at 1900 hours',
    'Flight 1549',
    'Route 1990',
    'No. 1984',
    '2000%',
    '1999.5 points',
    '1200',
    '3000',
    '2200',
    'a 1990-page book',
    '1990/91.5',
    'two thousand people',
    'nineteen people',
    'RFC2000',
    '#2022',
    '1600 Pennsylvania Avenue',
    'a house in 1905 Oak Street',
    'of 1905 N. Main St.',
    'At 1900 he left',
    'they met at 1930.',
    'The 1975 played',
    'in 1600 BC',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
