import { describe, expect, it } from 'vitest';
import { vagueCounts } from '../../../src/mentions/extractors/vague-counts.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [vagueCounts] });

describe('vague-counts', () => {
  it.each([
    'There are [quantity ? vague|several U.S.-designated groups].',
    'They have [quantity ? vague|thousands of fighters].',
    'It holds for [quantity ? vague|many experts].',
    '[quantity ? vague|Many] have left.',
    'It lasted through [quantity ? vague|successive administrations].',
    '[quantity ? vague|Dozens] were hurt.',
    '[quantity ? vague|A few hundred people] came.',
    'It spoke to [quantity ? vague|a number of officials].',
    '[quantity ? vague|Tens of thousands of people] marched.',
    '[quantity ? vague|Some analysts] fear it.',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'It lasted several months.',
    'It took many years.',
    'A few days later it rained.',
    'As many as 50 people came.',
    'How many came?',
    'Some 200 people came.',
    'He tried several times.',
    'The few who came left.',
    'Many a man has tried.',
    'They gave some more.',
    'He did it for some time.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });
});
