import { describe, expect, it } from 'vitest';
import { vagueTimes } from '../../../src/mentions/extractors/vague-times.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [vagueTimes] });

describe('vagueTimes', () => {
  it.each([
    'He is out of it for [date ? vague|now].',
    'The road is [date ? vague|currently] closed.',
    'It is dear [date ? vague|these days].',
    'at [date ? vague|this crucial moment]',
    'His tone had changed [date ? vague|of late].',
    'until [date ? vague|recently]',
    'It closed [date ? vague|a long time ago].',
    '[date ? vague|More recently] it grew.',
    'In [date ? vague|the past], they met.',
    'a tie that was [date ? vague|once] a cornerstone',
    'The town, [date ? vague|once] the capital, is small.',
    'They will [date ? vague|soon] meet.',
    'in [date ? vague|the near future]',
    'well into [date ? vague|the future] if he stays',
    'worried about [date ? vague|the future].',
    'It will [date ? vague|one day] end.',
    'He was mayor at [date ? depends-on-another-event|the time].',
  ])('marks %s without a value', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'a now-defunct paper',
    'NOW, the organization',
    'Now, let us see',
    'a flurry of late-night calls, as of late April',
    'in the past year, over the past three months',
    'as soon as it ends, too soon, so soon',
    'once again, at once, once he leaves, once a week',
    'the future of the town, about the future of the town, for the future king',
    'at the same time, for the first time',
    'the moment of truth',
    'One day of rain',
  ])('yields nothing in “%s”', (text) => {
    expect(mark(text)).toBe(text);
  });
});
