import { describe, expect, it } from 'vitest';
import { calendarPeriods } from '../../../src/mentions/extractors/calendar-periods.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [calendarPeriods], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('before that of publication', () => {
  it.each([
    'They met [date 2026-01-26/2026-02-01|last week].',
    '[date 2026-01|Just last month] it rained.',
    '[date early 2026-01|early last month]',
    '[date 2025|last year]’s vote',
    'over [date 2025-02-04/2026-02-04|the past year]',
    'over [date 2026-01-28/2026-02-04|the last week]',
    'over [date 2016-02-04/2026-02-04|the past decade]',
    '[date 201X|last decade]',
    '[date 2026-01-31/2026-02-01|last weekend]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('that of publication', () => {
  it.each([
    '[date 2026-02|earlier this month]',
    '[date 2026|this year]',
    '[date 2026-02-02/2026-02-08|the end of this week]',
    'by [date late 2026|year end]',
    'by [date late 2026|year’s end]',
    'by [date late 2026|the end of the year]',
    '[date 2026|the full year]',
    'for [date ? depends-on-another-event|the year] ended',
    'over [date 2026-01-31/2026-02-01|the weekend]',
    'They will meet on [date 2026-02-07/2026-02-08|the weekend].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('after that of publication', () => {
  it.each([
    '[date 2027|next year]',
    '[date early 2027|early next year]',
    '[date 2026-02-09/2026-02-15|next week]',
    '[date 2026-03|next month]',
    'It will rise over [date 2026-02-04/2027-02-04|the next year].',
    '[date ? depends-on-another-event|The next year] he resigned.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('from another event', () => {
  it.each([
    '[date ? depends-on-another-event|the following month]',
    '[date ? depends-on-another-event|that year]',
    '[date ? depends-on-another-event|the next day]',
    '[date ? depends-on-the-fiscal-year|the current fiscal year]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'the year of the rat',
    'last minute',
    'the last day of school',
    'the past three months',
    'person of the year',
    'a year',
    'years',
    'for the first year',
    'yearly',
    'next-door',
    'the weekly',
    'this yearling',
    'the last week of May',
    'year-old',
    'the day before the vote',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
