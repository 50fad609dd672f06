import { describe, expect, it } from 'vitest';
import { wholes } from '../../../src/mentions/extractors/wholes.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [wholes] });

describe('wholes', () => {
  it.each([
    'It covers [quantity 100 %|all of Latin America].',
    'He let [quantity 100 %|all the criminal groups] go.',
    '[quantity 100 %|All ministers] left.',
    '[quantity 100 %|Every minister] left.',
    'He gave [quantity 0|no evidence].',
    'There were [quantity 0|no injuries].',
    '[quantity 0|None of the ministers] came.',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'He was not there at all.',
    'After all, it rained.',
    'First of all, thanks.',
    'It was all right.',
    'All in all, it went well.',
    'No one came.',
    'It is no longer so.',
    'There is no doubt.',
    'No, he said.',
    'He comes every day.',
    'All the same, it works.',
    'It rained all day.',
    'They came from all over.',
    'Almost all of it burned.',
    'Every other house burned.',
    'It was no more than that.',
    'for all its faults',
    'No. 2 came.',
    'Every third child goes hungry.',
    'No two accounts agree.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });
});
