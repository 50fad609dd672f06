import { describe, expect, it, test } from 'vitest';
import type { ValueKind } from '../../../src/schemas/value.ts';
import { compareValues } from '../../../src/values/compare-values.ts';
import { compare, read, unordered } from './reading.ts';

/** kind, one value, the other, relation, tolerances used */
const table: readonly (readonly [ValueKind, string, string, string, string?])[] = [
  ['date', '2026-01', '2026-01', 'same'],
  ['date', '2026-01', 'January 2026', 'same'],
  ['date', '2026-01', 'early 2026-01', 'precision', 'early'],
  ['date', '2026-01', 'early 2026-02', 'contradict'],
  ['date', '2026-01', '2026-02-01', 'contradict'],
  ['date', 'early 2026-02', '2026-02-15', 'unclear', 'early'],
  ['date', 'early 2026-02', 'late 2026-02', 'unclear', 'early late'],
  ['date', 'early 2026-02', '2026-02-01/2026-02-10', 'precision', 'early'],
  ['date', 'late 2026', '2026-03-01', 'unclear', 'late-year'],
  ['date', 'late 2026', '2026-11', 'precision', 'late-year'],
  ['date', 'late 2025', 'early 2026', 'contradict'],
  ['date', 'about 2026-02-03', '2026-02-05', 'precision', 'about-day'],
  ['date', 'about 2026-02-03', '2026-03-05', 'unclear', 'about-day'],
  ['date', '2026-01?', '2026-02', 'unclear', 'uncertain'],
  ['date', '2025-10', '/2026-02-03', 'precision'],
  ['date', 'before 2026-02', '2026-02', 'contradict'],
  ['date', 'since 2026-02-03', '2026-02-03/..', 'precision'],
  ['duration', 'about 2 h', 'roughly two hours', 'same'],
  ['duration', '2 h', '120 min', 'same'],
  ['duration', '1.1 h', '66 min', 'same'],
  ['duration', '1 year', '365 days', 'precision'],
  ['duration', 'about 2 h', '2 h', 'precision', 'about'],
  ['duration', 'about 2 h', 'more than 2 h', 'precision', 'about'],
  ['duration', 'about 2 h', 'nearly 2 h', 'precision', 'about nearly'],
  ['duration', 'nearly 2 h', 'more than 2 h', 'contradict'],
  ['duration', 'nearly 2 h', '2 h', 'unclear', 'rounded'],
  ['duration', '2 h', 'more than 2 h', 'unclear', 'rounded'],
  ['duration', '2 h', '1 h 50 min', 'unclear', 'rounded'],
  ['duration', '2 h', '1 h 20 min', 'contradict'],
  ['duration', '90 min', '80 min', 'contradict'],
  ['duration', 'half an hour', '35 min', 'unclear', 'rounded'],
  ['duration', 'a decade', '12 years', 'unclear', 'rounded'],
  ['duration', '10 years', '12 years', 'contradict'],
  ['duration', 'nearly 2 h', '30 min', 'unclear', 'nearly'],
  ['duration', 'about 2 h', '5 h', 'unclear', 'about'],
  ['duration', '2 h', '3 h', 'contradict'],
  ['quantity', '1.1 t', '1,100 kg', 'same'],
  ['quantity', '68 %', '70 %', 'contradict'],
  ['quantity', 'an estimated 68%', '70 %', 'precision', 'estimated'],
  ['quantity', 'an estimated 68%', 'about 68%', 'precision', 'about estimated'],
  ['quantity', '68 %', '68.4 %', 'precision', 'rounded'],
  ['quantity', '68 %', '68.5 %', 'unclear', 'rounded'],
  ['quantity', '68 %', '68.6 %', 'contradict'],
  ['quantity', '68 %', 'more than 68 %', 'unclear', 'rounded'],
  ['quantity', 'nearly 3 million', '3 million', 'unclear', 'rounded'],
  ['quantity', '3,000 people', '2,987 people', 'unclear', 'rounded'],
  ['quantity', '3,000 people', '2,400 people', 'contradict'],
  ['quantity', '3 people', 'more than 3 people', 'contradict'],
  ['quantity', 'a dozen people', '11 people', 'unclear', 'rounded'],
  ['quantity', 'at least 12', 'more than a dozen', 'precision'],
  ['quantity', 'half a dozen people', '6 people', 'same'],
  ['quantity', 'half', '52 %', 'unclear', 'rounded'],
  ['quantity', 'half', '60 %', 'contradict'],
  ['quantity', '5 points', '5 percentage points', 'not-comparable'],
  ['quantity', '3 men', '1 man', 'contradict'],
  ['quantity', 'a third', '33 %', 'precision', 'rounded'],
  ['quantity', '3 people', '4 people', 'contradict'],
  ['quantity', '3', '4 people', 'unclear'],
  ['quantity', '3', '3 people', 'precision'],
  ['quantity', '3 people', '3 %', 'not-comparable'],
  ['quantity', '5 km', '3 miles', 'not-comparable'],
  ['rank', 'rank 1', 'top', 'same'],
  ['rank', 'rank 1', 'rank 2', 'contradict'],
  ['rank', 'rank 1', 'top 3', 'precision'],
  ['list', 'hat; book', 'BOOK; hat', 'same'],
  ['list', 'hat; book', 'photo; book', 'precision'],
  ['list', 'hat', 'photo', 'precision'],
  ['list', 'only: hat; book', 'hat', 'precision'],
  ['list', 'only: book', 'book; photo', 'contradict'],
  ['list', 'only: hat', 'red MAGA hat', 'unclear'],
  ['list', 'none', 'hat', 'contradict'],
  ['text', 'a step', 'A step', 'same'],
  ['text', 'a step', 'a leap', 'unclear'],
];

describe('compareValues', () => {
  test.each(table.map(([kind, a, b, relation, used]) => [kind, a, b, relation, used ?? ''] as const))(
    '%s: %s and %s are %s',
    (kind, a, b, relation, used) => {
      const comparison = compare(kind, a, b);
      expect({ relation: comparison.relation, used: comparison.tolerances.join(' ') }).toEqual({
        relation,
        used,
      });
      expect(unordered(compare(kind, b, a))).toEqual(unordered(comparison));
    },
  );

  test.each([
    ['date', '2026-01', '2026-02', '31 January ends before 1 February begins', 'at least 1 day apart'],
    [
      'date',
      '2025-12',
      '2026-02',
      '31 December 2025 ends before 1 February 2026 begins',
      'at least 32 days apart',
    ],
    ['date', '2026-02-03', '2026-02-05', '3 February ends before 5 February begins', '2 days apart'],
    [
      'date',
      '2026-01',
      'early 2026-01',
      '“early January 2026” (read as 1–10 January 2026) lies within January 2026',
      '10 days within 31 days',
    ],
    [
      'date',
      '2026-01-01/2026-01-20',
      '2026-01-10/2026-01-31',
      '1–20 January 2026 and 10–31 January 2026 have 10–20 January 2026 in common',
      'overlap of 11 days',
    ],
    [
      'duration',
      'nearly 2 h',
      'more than 2 h',
      '“nearly 2 hours” stays below 2 hours, and “more than 2 hours” lies above 2 hours',
      'they part at 2 hours',
    ],
    ['duration', '80 min', '2 h', '80 minutes is less than 2 hours', '40 minutes apart'],
    [
      'duration',
      '2 h',
      'more than 2 h',
      '“more than 2 hours” lies above 2 hours, and the other account says 2 hours, but 2 hours may be a rounded figure',
      'they part at 2 hours',
    ],
    ['quantity', '68 %', '70 %', '68% is less than 70%', '2 percentage points apart'],
    ['quantity', '1 soldier', '13 soldiers', '1 soldier is less than 13 soldiers', '12 soldiers apart'],
    ['quantity', '3 wives', '1 wife', '1 wife is less than 3 wives', '2 wives apart'],
    ['rank', 'rank 1', 'rank 3', 'Rank 1 is not rank 3', '2 ranks apart'],
    [
      'list',
      'hat; book',
      'photo; book',
      'Only one names “hat”, only the other “photo”; neither rules out what the other names',
      '1 of 3 things named by both',
    ],
    [
      'list',
      'only: book',
      'book; photo',
      'One list is complete without “photo”, which the other names',
      '1 of 2 things named by both',
    ],
  ] as const)('says why %s %s and %s stand so, with figures', (kind, a, b, reason, difference) => {
    expect(compare(kind, a, b)).toMatchObject({ reason, difference });
  });

  it('finds a place within another compatible, and two places beside each other contradictory', () => {
    const choices = {
      office: { label: 'Oval Office', within: 'house' },
      house: 'White House',
      embassy: 'Embassy',
    };
    expect(compare('choice', 'house', 'office', { choices })).toMatchObject({
      relation: 'precision',
      reason: '“Oval Office” lies within “White House”',
    });
    expect(compare('choice', 'office', 'embassy', { choices })).toMatchObject({
      relation: 'contradict',
      reason: '“Oval Office” and “Embassy” exclude each other',
    });
  });

  it('compares the order of events, whichever is named first', () => {
    const events = [
      { id: 'raid', label: 'the raid' },
      { id: 'call', label: 'the call' },
    ] as const;
    const more = { events: [...events] as [{ id: string; label: string }, { id: string; label: string }] };
    expect(compare('order', 'raid before call', 'call after raid', more).relation).toBe('same');
    expect(compare('order', 'raid before call', 'order not stated', more).relation).toBe('precision');
    expect(compare('order', 'raid before call', 'call before raid', more)).toMatchObject({
      relation: 'contradict',
      reason: '“the raid before the call” and “the raid after the call” exclude each other',
    });
  });
});

describe('compareValues across scopes', () => {
  const share = read('quantity', '68 %', { scope: { measure: 'share', of: 'cocaine' } });
  const rank = read('rank', 'rank 1', { scope: { measure: 'rank', of: 'coca' } });

  it('finds values with different stated scopes about different things, and names the fields', () => {
    expect(compareValues(share, rank)).toEqual({
      relation: 'not-comparable',
      reason: 'One measures share, the other rank; one is about cocaine, the other about coca',
      tolerances: [],
      scopeField: 'measure',
    });
  });

  it('finds kinds that differ not comparable by measure', () => {
    expect(compare('rank', 'rank 1', 'rank 1').relation).toBe('same');
    expect(compareValues(read('quantity', '68 %'), read('rank', 'rank 1'))).toMatchObject({
      relation: 'not-comparable',
      scopeField: 'measure',
      reason: 'One gives a quantity, the other a rank',
    });
    expect(compareValues(read('text', 'most of it'), read('rank', 'rank 1')).relation).toBe('unclear');
  });

  it('calls nothing the same and nothing contradictory where one side leaves part of the scope unsaid', () => {
    const bare = read('quantity', '68 %');
    expect(compareValues(share, bare).relation).toBe('precision');
    expect(compareValues(share, read('quantity', '40 %'))).toMatchObject({
      relation: 'unclear',
      reason:
        '40% is less than 68%, but only one of the two states what is measured (“share”) and of what (“cocaine”), so they may be about different things',
    });
  });

  it('takes no account of case and accents in a scope', () => {
    const one = read('date', '2026', { scope: { where: 'Bogotá' } });
    expect(compareValues(one, read('date', '2026', { scope: { where: 'bogota' } })).relation).toBe('same');
  });
});
