import { describe, expect, it } from 'vitest';
import { sequences } from '../../../src/mentions/extractors/sequences.ts';
import { markFound } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [sequences] });
const placed = (words: string): string => `[sequence ? depends-on-another-event|${words}]`;

describe('sequences', () => {
  it.each([
    ['He spoke ', 'after the meeting', '.'],
    ['', 'Moments after the meeting', ', he posted a picture.'],
    ['He gave in ', 'after the Maduro raid', '.'],
    ['It came ', 'just after U.S. commandos extracted', ' the man from the city.'],
    ['he said ', 'before departing for Washington', '.'],
    ['', 'Following the attack', ', shops closed.'],
    ['He fled ', 'after he lost', ' the vote.'],
    ['two weeks ', 'after the vote', ''],
    ['The town ', 'could be next', ', he said.'],
    ['', 'After the two leaders met', ' in the city, he left.'],
    ['', 'After Tuesday’s vote', ', he left.'],
    ['', 'After 12 people died', ', it closed.'],
    ['said it ', 'could be next', ' just after noon'],
    ['', 'After leaving', ' with the others, he spoke.'],
    ['talks ', 'ahead of the summit', ''],
  ])('marks %s[%s]%s', (before, words, rest) => {
    expect(mark(before + words + rest)).toBe(before + placed(words) + rest);
  });

  it.each([
    'after all, before long, one after another',
    'She was named after her.',
    'before a judge, before the Senate Judiciary Committee, before Congress',
    'after two years, after months of rain, after January, after 2020, before 5 p.m.',
    'ahead of schedule, following orders',
    'day after day',
    'the next president, who would be next of kin',
    'before tax, after dark',
  ])('yields nothing in “%s”', (text) => {
    expect(mark(text)).toBe(text);
  });
});
