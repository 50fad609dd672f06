import { describe, expect, it } from 'vitest';
import { countedTimes } from '../../../src/mentions/extractors/counted-times.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [countedTimes], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('counted back from publication', () => {
  it.each([
    '[date 2021|five years ago]',
    '[date 2025-11|three months ago]',
    '[date 2026-01-19/2026-01-25|two weeks ago]',
    '[date 2026-01-25|10 days ago]',
    '[date 2025|A year ago] it rained.',
    '[date about 2024|about two years ago]',
    '[date about 2024|nearly two years ago]',
    '[date 200X|two decades ago]',
    '[date 2026-02-03/2026-02-04|three hours ago]',
    '[date 2001|Twenty-five years ago]',
    '[date 2025-02-04|a year ago today]',
    '[date 2026-01-20|two weeks ago yesterday]',
    '[date 2024-01-29/2024-02-04|Two years ago this week] he left.',
    '[date 2006-02|20 years ago this month]',
    '[date 2026-01-12/2026-01-25|two or three weeks ago]',
    '[date 2022/2024|between two and four years ago]',
    '[date 2026-02-02/2026-02-03|a day or two ago]',
    '[date about 2026-01-26/2026-02-01|a week or so ago]',
    '[date about 2025-08|half a year ago]',
    '[date about 1976|half a century ago]',
    '[date about 2024-08|a year and a half ago]',
    '[date about 2023-08|two and a half years ago]',
    '[date before 2006-02-04|more than 20 years ago]',
    '[date before 2026-01-31|more than four days ago]',
    '[date by 2024-02-04|at least two years ago]',
    '[date 2025-02-05/2026-02-04|less than a year ago]',
    'It was [date about 2026-02-03/2026-02-04|half an hour ago].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('counted on', () => {
  it.each([
    '[date 2026-04|two months from now]',
    '[date 2031|five years from now]',
    '[date after 2028-02-04|more than two years from now]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('counted from another event', () => {
  it.each([
    '[date ? depends-on-another-event|a year earlier]',
    '[date ? depends-on-another-event|three days later]',
    '[date ? depends-on-another-event|A minute and a half later], he called.',
    '[date ? depends-on-another-event|two or three days later]',
    '[date ? depends-on-another-event|the year-ago] results',
    '[date ? depends-on-another-event|year-earlier] profit',
    'He left [date ? depends-on-another-event|two years before].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'several years ago',
    'years ago',
    'long ago',
    'two years',
    'a two-year plan',
    'five years after the war',
    'two days before the vote',
    'in five years',
    'a couple of weeks ago',
    '$10 ago',
    'Chicago',
    'ten miles earlier',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
