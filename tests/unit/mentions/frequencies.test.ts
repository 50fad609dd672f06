import { describe, expect, it } from 'vitest';
import { frequencies } from '../../../src/mentions/extractors/frequencies.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [frequencies] });

describe('frequencies', () => {
  it.each([
    'They march [frequency|each July].',
    '[frequency|Every Thursday] it opens.',
    '[frequency|every two years]',
    'The toll is counted [frequency|daily].',
    'It grows [frequency|annually].',
    'closed on [frequency|Sundays]',
    '[frequency|twice a week]',
    'It costs $2 million [frequency|a year].',
    '50,000 discs [frequency|a year]',
    '3% [frequency|a year]',
    'ten people [frequency|per day]',
    '[frequency|day after day]',
  ])('reads %s', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'They spent a year there.',
    'a loss of $2 million a year ago',
    '$3 million in a year',
    'each of them, every one, every time',
    'the Daily News',
    'average daily volume',
    'Sunday, Jan. 4',
    'a year',
    '60 miles an hour, 60 miles per hour',
  ])('yields nothing in “%s”', (text) => {
    expect(mark(text)).toBe(text);
  });
});
