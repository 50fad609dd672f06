import { describe, expect, it } from 'vitest';
import { clockTimes } from '../../../src/mentions/extractors/clock-times.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [clockTimes], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('times of the clock', () => {
  it.each([
    'at [date ? depends-on-another-event|11 a.m.]',
    '[date ? depends-on-another-event|shortly after 11 a.m. local time (1600 GMT)]',
    'until [date ? depends-on-another-event|5 p.m. EST]',
    'at [date ? depends-on-another-event|noon]',
    'by [date ? depends-on-another-event|midnight]',
    'at [date ? depends-on-another-event|12:30]',
    'at [date ? depends-on-another-event|7:45 pm]',
    'from [date ? depends-on-another-event|9 to 11 a.m.]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'He won 4:30.',
    'Psalm 23:4',
    '13 p.m.',
    'the midnight train',
    'at 25:70',
    'I am 11',
    '10 amps',
    'the 12 pmol sample',
    'midnight-blue',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
