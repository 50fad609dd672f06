import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../src/mentions/extractors/weekdays.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [weekdays], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a weekday behind', () => {
  it.each([
    'They met on [date 2026-02-03|Tuesday].',
    '[date 2026-02-03|Tuesday]’s meeting',
    'He spoke [date 2026-02-02|Monday].',
    'They met [date 2026-02-04|Wednesday].',
    'At the [date 2026-02-03|Tuesday] meeting, officials planned to deliver.',
    'She arrived [date 2026-01-29|Thursday night].',
    '[date 2026-02-01|Earlier Sunday], crowds came.',
    '[date 2026-01-31|SATURDAY]',
    '[date late 2026-01-31|late on Saturday]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a weekday ahead', () => {
  it.each([
    'They will meet on [date 2026-02-06|Friday].',
    'Talks are set to resume [date 2026-02-09|Monday].',
    'The vote is scheduled for [date 2026-02-08|Sunday].',
    'On [date 2026-02-06|Friday] the board will vote.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a weekday that is named', () => {
  it.each([
    'They met [date 2026-01-28|last Wednesday].',
    'They meet [date 2026-02-11|next Wednesday].',
    'They met on [date 2026-01-30|Friday of last week].',
    'They meet on [date 2026-02-10|Tuesday next week].',
    '[date ? depends-on-another-event|the following Friday]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'Black Friday sales',
    'Good Friday',
    'the Sunday Times',
    'Saturday Night Live',
    'Ruby Tuesday',
    'Sheffield Wednesday',
    'Super Tuesday',
    'Ash Wednesday',
    'They wed in June.',
    'The sun sat low.',
    'a mon ami',
    'on Sundays',
    'the second Monday of the month',
    'a week ago Friday',
    'the Saturday before Easter',
    'Fri',
    'Friday Night Lights',
    'Mail on Sunday',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
