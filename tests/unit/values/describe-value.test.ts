import { describe, expect, it, test } from 'vitest';
import type { ValueKind } from '../../../src/schemas/value.ts';
import { describeValue } from '../../../src/values/describe-value.ts';
import { read } from './reading.ts';

describe('describeValue', () => {
  test.each<[ValueKind, string, string]>([
    ['date', '2026-01-31', '31 January 2026'],
    ['date', '2026-01', 'January 2026'],
    ['date', '2026', '2026'],
    ['date', '201X', 'the 2010s'],
    ['date', '2026-33', 'January to March 2026'],
    ['date', '2024/2026', '2024 to 2026'],
    ['date', 'early 2026-02', 'early February 2026'],
    ['date', 'mid 2026-02', 'mid-February 2026'],
    ['date', 'about 2026-02-03', 'about 3 February 2026'],
    ['date', '2026-02?', 'possibly February 2026'],
    ['date', 'before 2026-02-03', 'before 3 February 2026'],
    ['date', '2026-02-01..2026-02-03', '1–3 February 2026'],
    ['date', '2026-01-28/2026-02-03', '28 January to 3 February 2026'],
    ['date', '2025-12-28/2026-01-03', '28 December 2025 to 3 January 2026'],
    ['date', '/2026-02-03', 'until 3 February 2026'],
    ['date', '2026-01-21/..', 'from 21 January 2026'],
    ['duration', 'more than 2 h', 'more than 2 hours'],
    ['duration', 'roughly two hours', 'about 2 hours'],
    ['duration', 'an hour and a half', '1 hour 30 minutes'],
    ['duration', '1 day', '1 day'],
    ['duration', '2–3 days', '2 to 3 days'],
    ['duration', '1.5 years', '1.5 years'],
    ['quantity', '68 %', '68%'],
    ['quantity', 'an estimated 68 %', 'an estimated 68%'],
    ['quantity', 'about 3000 tonnes', 'about 3,000 tonnes'],
    ['quantity', '3.5 million USD', 'USD 3.5 million'],
    ['quantity', 'one person', '1 person'],
    ['quantity', 'fewer than 5 people', 'fewer than 5 people'],
    ['quantity', 'less than 5 t', 'less than 5 t'],
    ['quantity', '3-4 million people', '3 to 4 million people'],
    ['quantity', 'two-thirds', 'two thirds'],
    ['quantity', '200+ people', 'at least 200 people'],
    ['rank', 'top', 'rank 1'],
    ['rank', 'rank 1 or 3', 'rank 1 or 3'],
    ['rank', 'top 3', 'rank 1 to 3'],
    ['list', 'hat; book', 'hat and book'],
    ['list', 'only: hat; book', 'only hat and book'],
    ['list', 'none', 'nothing'],
    ['quotation', '"We got along."', '“We got along.”'],
    ['text', 'a step', 'a step'],
  ])('says the %s %s as “%s”', (kind, written, described) => {
    expect(describeValue(read(kind, written))).toBe(described);
  });

  it('names choices and events by their labels, and a wider choice without those within it', () => {
    const choices = {
      office: { label: 'Oval Office', within: 'house' },
      house: 'White House',
      embassy: 'Embassy',
    };
    const value = read('choice', 'house | embassy', { choices });
    expect(describeValue(value, { choices })).toBe('Embassy or White House');
    expect(describeValue(value)).toBe('embassy, house or office');
  });
});
