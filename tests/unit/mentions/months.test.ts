import { describe, expect, it } from 'vitest';
import { months } from '../../../src/mentions/extractors/months.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [months], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a month with its year', () => {
  it.each([
    'It began in [date 2025-01|January 2025].',
    'It began in [date late 2025-01|late January 2025].',
    'It began in [date mid 2024-05|mid-May 2024].',
    'by [date late 2025-11|the end of November 2025]',
    'in [date 1997-01|January nineteen ninety-seven]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a month behind', () => {
  it.each([
    'In [date 2025-10|October] he spoke.',
    'They spoke in a [date 2026-01|January] phone call.',
    'Sales were better than expected in [date 2025-03|March].',
    'The team set a record in [date 2025-12|December].',
    'He is due in court over a killing in [date 2025-10|October].',
    'In [date late 2025-02|late February] he resigned.',
    'in [date early 2026-02|early February]',
    'He served until [date 2026-01|January].',
    'It closed in [date 2025-06|June], he said.',
    'It closed in [date 2025-03|March].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a month ahead', () => {
  it.each([
    'It will begin in [date 2026-10|October].',
    'The inquiry heard that in [date 2026-07|July] he will retire.',
    'as the country prepares for [date 2026-05|May] presidential elections',
    'ahead of its [date 2026-05|May] election',
    'a pivotal election in [date 2026-05|May]',
    'It is expected to close by [date 2026-06|June].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a month that stays open', () => {
  it.each([
    'He could not attend in [date ? before-or-after-publication|November].',
    'The birds return in [date ? before-or-after-publication|April].',
    'Prices usually fall in [date ? happens-again|January].',
    'The [date ? before-or-after-publication|May] deadline passed.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a month that is named', () => {
  it.each([
    'It was signed [date 2025-05|last May].',
    'It will be signed [date 2027-01|next January].',
    '[date 2026-03|this March]',
    'in [date 2025-03|March last year]',
    'in [date 2025-03|last year’s March]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'They may leave.',
    'May I leave?',
    'May leaves office.',
    'Mrs. May said no.',
    'Theresa May said no.',
    'They march on.',
    'March on, they cried.',
    'the March for Our Lives',
    'April Ryan asked.',
    'said June Carter',
    'June said no.',
    'August Wilson wrote it.',
    'an august body',
    'Mar-a-Lago',
    'Dec at work',
    'Jan said so.',
    'the Oct committee',
    'a marching band',
    'Augusta',
    'a decent maybe',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
