import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../src/mentions/extractors/weekdays.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [weekdays], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a weekday behind', () => {
  it.each([
    'They met on [date 2026-02-03|Tuesday].',
    '[date 2026-02-03|Tuesday]’s meeting ended.',
    'He spoke [date 2026-02-02|Monday].',
    'They met [date 2026-02-04|Wednesday].',
    'At the [date 2026-02-03|Tuesday] meeting, officials planned to deliver.',
    'She arrived [date 2026-01-29|Thursday night].',
    '[date 2026-02-01|Earlier Sunday], crowds came.',
    '[date 2026-01-31|SATURDAY]\nThey met.',
    'They met [date late 2026-01-31|late on Saturday].',
    'Crowds outside the palace [date 2026-02-03|Tuesday]\nThousands came.',
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

describe('a participle or a happening beside a weekday', () => {
  it.each([
    'The bill, unveiled on [date 2026-01-30|Friday], would cut taxes.',
    'The report, presented on [date 2026-01-30|Friday], will be debated on [date 2026-02-09|Monday].',
    'Ministers will meet to discuss [date 2026-01-30|Friday]’s attack.',
    'The victim will be named after [date 2026-01-30|Friday]’s crash.',
    'Ministers will meet after the attack on [date 2026-01-30|Friday].',
    'The club will be without him after [date 2026-01-31|Saturday]’s red card.',
    'Residents are mourning after [date 2026-02-01|Sunday]’s fire.',
    'She set out her case in a speech on [date 2026-01-30|Friday].',
    'The offer had been scheduled to expire [date 2026-01-30|Friday].',
    'He had to leave the pitch on [date 2026-01-31|Saturday].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a weekday beside the present tense', () => {
  it.each([
    'The Bulls play the Knicks on [date 2026-02-06|Friday].',
    'The jury resumes deliberations [date 2026-02-05|Thursday].',
    'Jurors return [date 2026-02-05|Thursday].',
    'The game is [date 2026-02-06|Friday night].',
    'France votes on [date 2026-02-08|Sunday].',
    'The film, out on [date 2026-02-06|Friday], stars him.',
    'The Bulls, who lost [date 2026-02-01|Sunday], face the Knicks [date 2026-02-06|Friday].',
    'The bridge, closed for a year, reopens [date 2026-02-09|Monday].',
    '[date 2026-02-08|Sunday]’s election is the first since the war.',
    'The strike starts on [date 2026-02-05|Thursday].',
    'The newly elected council meets on [date 2026-02-06|Friday].',
    'The talks collapsed, and on [date 2026-02-06|Friday] they will meet again.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a weekday that something lasts until', () => {
  it.each([
    'The hearing was adjourned until [date 2026-02-06|Friday].',
    'He had until [date 2026-02-06|Friday] to leave.',
    'The curfew lasted until [date 2026-02-01|Sunday].',
    'The trial was moved to [date 2026-02-09|Monday].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('a weekday that stays open', () => {
  it.each([
    'Police could not reach him on [date ? before-or-after-publication|Friday].',
    'Highs [date ? before-or-after-publication|Thursday] in the 80s.',
    'Shares are thin on [date ? before-or-after-publication|Friday].',
    'Ministers will meet after talks on [date ? before-or-after-publication|Friday].',
    'The council often sits on [date ? happens-again|Friday].',
    'He died on a [date ? vague|Tuesday].',
    'They met one rainy [date ? vague|Thursday].',
    'On a cold [date ? vague|Monday] in winter he left.',
    'They meet [date ? this-week-or-next|next Friday].',
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
    'They went back [date ? depends-on-another-event|the next Friday].',
    'He resigned in a statement [date 2026-01-30|Friday].',
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
