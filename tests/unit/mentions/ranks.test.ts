import { describe, expect, it } from 'vitest';
import { ranks } from '../../../src/mentions/extractors/ranks.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [ranks] });

describe('ranks', () => {
  it('takes numbers of buses and shirts for names', () => {
    expect(mark('The No. 12 bus was late.')).toBe('The No. 12 bus was late.');
  });

  it.each([
    'It is [rank rank 2|the region’s No. 2 exporter].',
    'It calls itself [rank rank 1|America’s #1 Ally].',
    'It is [rank rank 2|the second-largest exporter of coffee].',
    'It is among [rank top five|the top five exporters].',
    'An ally is [rank rank 1|leading in the polls].',
    'She [rank rank 3|finished third].',
    'They [rank rank 1|came in first place].',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'No. 10 Downing Street is closed.',
    'Resolution No. 242 stands.',
    'Call number two.',
    'a second large house',
    'He came first thing.',
    'He leads the party.',
    'the #MeToo movement',
    'Case No. 12 is closed.',
    'The top of the hill.',
    'He topped up his glass.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });
});
