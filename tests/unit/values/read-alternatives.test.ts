import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../../src/values/read-value.ts';
import { contextOf, isRead, read } from './reading.ts';

describe('readRank', () => {
  test.each([
    ['rank 1', [1]],
    ['#1', [1]],
    ['No. 4', [4]],
    ['top', [1]],
    ['first', [1]],
    ['2nd', [2]],
    ['rank 1-3', [1, 2, 3]],
    ['top 3', [1, 2, 3]],
    ['rank 2 or 1', [1, 2]],
    ['rank 1, 2 or 5', [1, 2, 5]],
  ])('reads %s', (written, ranks) => {
    expect(read('rank', written).ranks).toEqual(ranks);
  });

  test.each(['', 'rank 0', 'rank 3-1', 'high', 'rank 1-1000000000', 'rank one million', '1.5'])(
    'does not read “%s”',
    (written) => {
      expect(isRead('rank', written)).toBe(false);
    },
  );
});

const places = {
  'white-house': 'White House',
  'oval-office': { label: 'Oval Office', within: 'white-house' },
  desk: { label: 'Resolute desk', within: 'oval-office' },
  embassy: 'Embassy',
};

describe('readChoice', () => {
  const choices = { choices: places };

  it('lets a choice stand for all that is within it, at any depth', () => {
    expect(read('choice', 'white-house', choices).alternatives).toEqual([
      'desk',
      'oval-office',
      'white-house',
    ]);
    expect(read('choice', 'desk', choices).alternatives).toEqual(['desk']);
  });

  it('reads alternatives with a bar, with “or” and as a list', () => {
    const expected = ['desk', 'embassy'];
    expect(read('choice', 'embassy | desk', choices).alternatives).toEqual(expected);
    expect(read('choice', 'embassy or desk', choices).alternatives).toEqual(expected);
    expect(read('choice', ['embassy', 'desk'], choices).alternatives).toEqual(expected);
  });

  it('survives choices that are within one another in a ring', () => {
    const ring = { a: { label: 'A', within: 'b' }, b: { label: 'B', within: 'a' } };
    expect(read('choice', 'a', { choices: ring }).alternatives).toEqual(['a', 'b']);
  });

  it('names the claim’s choices and the nearest of them', () => {
    expect(readValue('White House', contextOf('choice', choices))).toEqual({
      ok: false,
      unexpected: 'value “White House”',
      expected: 'one of the claim’s choices: `white-house`, `oval-office`, `desk`, `embassy`',
      advice: 'Closest form understood is `white-house`. Write that, if it is what the account says.',
    });
    expect(readValue('yes', contextOf('choice'))).toMatchObject({
      expected: 'a claim that lists its `choices`',
    });
  });
});

describe('readOrder', () => {
  const events = {
    events: [
      { id: 'raid', label: 'the raid' },
      { id: 'call', label: 'the call' },
    ],
  } satisfies Parameters<typeof read>[2];

  test.each([
    ['raid before call', ['before']],
    ['raid after call', ['after']],
    ['call after raid', ['before']],
    ['call before raid', ['after']],
    ['the raid before the call', ['before']],
    ['same time', ['same']],
    ['order not stated', ['before', 'same', 'after']],
  ])('reads %s', (written, orders) => {
    expect(read('order', written, events)).toMatchObject({ events: ['raid', 'call'], orders });
  });

  it('gives examples with the claim’s own events', () => {
    expect(readValue('first the raid', contextOf('order', events))).toMatchObject({
      expected: 'an order such as `raid before call`, `raid after call`, `same time`, `order not stated`',
    });
  });
});

describe('readList', () => {
  it('is open unless it says “only”', () => {
    expect(read('list', 'hat; signed book')).toMatchObject({ members: ['hat', 'signed book'], open: true });
    expect(read('list', ['hat', 'book'])).toMatchObject({ members: ['hat', 'book'], open: true });
    expect(read('list', 'only: hat; hat ; Hat')).toMatchObject({ members: ['hat'], open: false });
    expect(read('list', 'none')).toMatchObject({ members: [], open: false });
  });

  test.each(['', ';;', 'only:'])('does not read “%s”', (written) => {
    expect(isRead('list', written)).toBe(false);
  });
});

describe('readQuotation', () => {
  test.each([
    ['“We got along very well.”', 'We got along very well.'],
    ['"We got along."', 'We got along.'],
    ['‘sick man’', 'sick man'],
    ['“We got along very well.', 'We got along very well.'],
    ['“the ‘sick man’ of Europe”', 'the ‘sick man’ of Europe'],
    ['‘sick man’ of ‘Europe’', '‘sick man’ of ‘Europe’'],
    ['’Tis the season', '’Tis the season'],
    ['the leaders’', 'the leaders’'],
    ['“He said “no””', 'He said “no”'],
  ])('takes the outer marks off %s', (written, words) => {
    expect(read('quotation', written).words).toBe(words);
  });

  it('takes the cited passage when no value is written', () => {
    expect(readValue(undefined, contextOf('quotation', { quote: '“Yes,”' }))).toMatchObject({
      value: { words: 'Yes,' },
    });
    expect(readValue(undefined, contextOf('text', { quote: 'a step' }))).toMatchObject({
      value: { words: 'a step' },
    });
    expect(readValue('“”', contextOf('quotation'))).toMatchObject({ ok: false });
  });
});
