import { describe, expect, it } from 'vitest';
import type { ToldValue } from '../../../src/claims/fits-open-words.ts';
import { toldBy } from '../../../src/claims/told-by.ts';
import { valueFromWords } from '../../../src/claims/value-from-words.ts';
import type { Hedge, Value } from '../../../src/schemas/value.ts';
import { readValue } from '../../../src/values/read-value.ts';

function date(written: string): Value {
  const read = readValue(written, { kind: 'date', scope: {}, tolerances: [] });
  if (!read.ok) throw new Error(`${written} is not read`);
  return read.value;
}

/** A mention of these words of the text, with the bound that stands before it. */
function mention(text: string, words: string, written: string, ...hedges: Hedge[]): ToldValue['mention'] {
  const start = text.indexOf(words);
  const stated = { value: date(written) };
  return {
    kind: 'date',
    start,
    end: start + words.length,
    rule: 'some-rule',
    hedges,
    stated,
    precision: 'day',
  };
}

function tell(text: string, ...mentions: ToldValue['mention'][]): ToldValue[] {
  return mentions.flatMap((each, at) => toldBy(each, mentions[at - 1], mentions[at + 1], text, []) ?? []);
}

function read(told: readonly ToldValue[]): (string | undefined)[][] {
  return told.map(({ words, value }) => [words, value?.written]);
}

it.each([
  ['It has been closed since 1972.', '1972', '1972', 'since', 'since 1972', 'since 1972'],
  ['It will be finished by May.', 'May', '2031-05', 'by', 'by May', 'by 2031-05'],
  ['It is shut until the fifth.', 'fifth', '2031-03-05', 'by', 'until the fifth', 'by 2031-03-05'],
  ['They left before Tuesday.', 'Tuesday', '2031-03-04', 'before', 'before Tuesday', 'before 2031-03-04'],
  [
    'Shut until last week, it opened.',
    'last week',
    '2031-03-03/2031-03-09',
    'by',
    'until last week',
    'by 2031-03-09',
  ],
] as const)('keeps the bound of “%s”', (text, words, written, bound, told, value) => {
  expect(read(tell(text, mention(text, words, written, bound)))).toEqual([[told, value]]);
});

it('tells two ends as one range, with both for witnesses', () => {
  const text = 'The fair runs from March 3 to March 5, then the town rests.';
  const [first, last] = [
    mention(text, 'March 3', '2031-03-03', 'since'),
    mention(text, 'March 5', '2031-03-05', 'by'),
  ];
  const told = tell(text, first, last);
  expect(read(told)).toEqual([['March 3 to March 5', '2031-03-03/2031-03-05']]);
  expect(valueFromWords(undefined, told, {}, {})).toMatchObject({ source: { mentions: [first, last] } });
});

it('keeps two ends of different sentences apart', () => {
  const text = 'Shut since March 3. By March 5 it was dry.';
  const ends = [
    mention(text, 'March 3', '2031-03-03', 'since'),
    mention(text, 'March 5', '2031-03-05', 'by'),
  ];
  expect(read(tell(text, ...ends))).toEqual([
    ['since March 3', 'since 2031-03-03'],
    ['By March 5', 'by 2031-03-05'],
  ]);
});

describe('a bound before a date', () => {
  const text = 'It has been closed since 1972 and will open by May.';
  const [since] = tell(text, mention(text, '1972', '1972', 'since'));
  const [by] = tell(text, mention(text, 'May', '2031-05', 'by'));
  const outcome = (written: string, told: ToldValue | undefined) => {
    const result = valueFromWords(date(written), told ? [told] : [], {}, {});
    return result.ok ? result.source.how : result.fault;
  };

  it('may not be dropped', () => {
    expect(outcome('2031-05', by)).toBe('hedges');
    expect(outcome('by 2031-05', by)).toBe('agreed');
    expect(outcome('/2031-05', by)).toBe('agreed');
  });

  it('of “since” also names the time in which something began', () => {
    expect(outcome('1972', since)).toBe('agreed');
    expect(outcome('since 1972', since)).toBe('agreed');
    expect(outcome('1973', since)).toBe('differs');
  });
});
