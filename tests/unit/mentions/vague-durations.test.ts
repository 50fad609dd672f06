import { describe, expect, it } from 'vitest';
import { vagueDurations } from '../../../src/mentions/extractors/vague-durations.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [vagueDurations] });

describe('vagueDurations', () => {
  it.each([
    'They worked for [duration ? vague|months].',
    'After [duration ? vague|months] of tension',
    '[duration ? vague|Years] of war',
    'in [duration ? vague|a few days]',
    'after [duration ? vague|several weeks]',
    'for [duration ? vague|dozens of years]',
    'over [duration ? vague|the past few weeks]',
    'over [duration ? vague|the next several days]',
    'in [duration ? vague|recent months]',
    'in [duration ? vague|the coming weeks and months]',
    'over [duration ? vague|the years]',
    'within [duration ? vague|weeks or months]',
    'for [duration ? vague|generations]',
    'in [duration ? vague|the days] since',
    'in [duration ? vague|the early years]',
    'a [duration ? vague|months\u2011long] feud',
    'a [duration ? vague|decades-old] dispute',
    'for [duration ? vague|some time]',
    'after [duration ? vague|a while]',
    'a [duration ? vague|longtime] ally',
    'a [duration ? vague|long-standing] priority',
    'a [duration ? vague|lasting] detente',
  ])('marks %s without a value', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it('marks as a date what is so long ago', () => {
    expect(mark('It closed several years ago.')).toBe('It closed [date ? vague|several years ago].');
    expect(mark('A few days later he left.')).toBe(
      '[date ? depends-on-another-event|A few days later] he left.',
    );
  });

  it.each([
    'the minutes of the meeting, the Fed’s minutes',
    'On days when prices fall, there were days when they rose',
    'office hours, after hours trading',
    'Its days are numbered.',
    'a meeting lasting two hours, and lasting more than two hours',
    'at close quarters',
    'with successive generations of chips',
    'a few years old',
    'for the first time, this time, time out',
    'in no time',
    'long division',
    'two months ago, 10 days from now',
    'a very short time horizon',
    'meanwhile',
  ])('yields nothing in “%s”', (text) => {
    expect(mark(text)).toBe(text);
  });
});
