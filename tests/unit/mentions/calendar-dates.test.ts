import { describe, expect, it } from 'vitest';
import { calendarDates } from '../../../src/mentions/extractors/calendar-dates.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [calendarDates], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a day with its year', () => {
  it.each([
    'from March–[date 2024-04-02|2 April 2024]',
    'It was on [date 2024-02-29|Feb. 29, 2024].',
    'It was signed on [date 2025-02-03|February 3, 2025].',
    'It was signed on [date 2025-02-03|3 February 2025].',
    'It was signed on [date 2025-02-03|Monday, Feb. 3, 2025], in Rome.',
    '[date 2026-02-04|FEBRUARY 4, 2026]',
    'on the [date 2025-02-03|3rd of February 2025]',
    'on [date 2025-02-03|Feb 3, 2025]',
    'from [date 2025-02-03/2025-02-05|February 3‑5, 2025]',
    'from [date 2025-02-03/2025-02-05|3–5 February 2025]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a day without its year', () => {
  it.each([
    'LONDON, [date 2026-02-04|Feb 4] (Agency)',
    'It was signed on [date 2026-01-12|January 12].',
    'It was signed on [date 2025-11-03|3 November].',
    'They met on [date 2025-10-30|October 30].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a day ahead', () => {
  it.each([
    'It will be signed on [date 2026-03-03|March 3].',
    'The rights expire [date 2026-02-21|Feb. 21].',
    'The offer runs through [date 2026-03-17|March 17].',
    'holders of record [date 2026-02-15|Feb. 15]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a day with “last year” beside it', () => {
  it.each([
    'It was signed on [date 2025-03-03|March 3 last year].',
    'They met on [date 2025-07-04|the Fourth of July].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a day that names an event', () => {
  it.each([
    'It changed after the [date ? depends-on-another-event|Sept. 11] attacks.',
    'It changed after the [date 2026-01-12|Jan. 12] attack.',
    'The [date ? depends-on-another-event|Jan. 6] committee met.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a day beside its weekday', () => {
  it.each([
    'It was held on [date 2026-01-06|Tuesday, Jan. 6].',
    'It was held on [date 2026-03-03|Tuesday, 3 March].',
    'On [date ? weekday-of-another-day|Friday, June 14], he left.',
    'On [date ? weekday-of-another-day|Friday, June 14, 2025], he left.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a day of which verb and nearness tell differently', () => {
  it.each([
    'On [date ? before-or-after-publication|Feb. 6], rioters stormed the square.',
    'The [date ? before-or-after-publication|April 15] deadline passed.',
    'As of [date ? before-or-after-publication|April 1], fares rise.',
    'As of [date 2025-04-01|April 1], 400 had died.',
    'Since [date 2025-04-01|April 1], fares have risen.',
    'The trial was extended to [date 2026-04-01|April 1].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

it('stays open without a publication date', () => {
  expect(markFound('on 3 November', { extractors: [calendarDates] })).toBe(
    'on [date ? no-publication-date|3 November]',
  );
});

it('stays open where the publication date is too wide to tell the year', () => {
  const between = { extractors: [calendarDates], published: '2025-06/2026-06' };
  expect(markFound('They met on 3 March.', between)).toBe(
    'They met on [date ? publication-date-too-wide|3 March].',
  );
});

describe('yields nothing', () => {
  it.each([
    'It may 3 times fail.',
    'They march 12 miles.',
    'Chapter 3, verse 12',
    'He scored 12, March said.',
    'February 30 does not exist.',
    'Feb. 29, 1995 does not exist either.',
    'the May 2026 vote',
    'Jan 6 percent',
    'a 12-March-strong crowd',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
