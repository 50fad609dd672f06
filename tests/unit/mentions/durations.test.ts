import { describe, expect, it } from 'vitest';
import { durations } from '../../../src/mentions/extractors/durations.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [durations] });

describe('durations', () => {
  it.each([
    // hedges
    'a [duration about 2 h|roughly two-hour] meeting',
    'a [duration nearly 2 h|nearly two\u2011hour] meeting',
    'the [duration nearly 2 h|almost two\u2013hour] talks',
    'It ran [duration more than 2 h|more than two hours].',
    'It ran [duration less than 1 h|less than an hour].',
    'It took [duration just under 1 year|just under a year].',
    'It took [duration just over 3 weeks|a little over three weeks].',
    '[duration at least 30 days|at least 30 days] in the country',
    'held for [duration at most 180 days|up to 180 days]',
    'for [duration an estimated 10 years|an estimated 10 years]',
    'for [duration about 20 min|some 20 minutes]',
    '[duration at least 20 years|20-plus years] on the road',
    '[duration at least 2 h|two hours or more]',
    '[duration about 2 years|the next two years or so]',
    // how numbers are written
    'a [duration 2 days|two-day] visit',
    '[duration 24 h|the last twenty four hours]',
    'after [duration 2.5 years|2 1/2 years]',
    'after [duration 2.5 weeks|two and a half weeks]',
    'a [duration 2.5 h|two-and-a-half-hour] drive',
    'a [duration 2.5 h|2½\u00a0hour] drive',
    'after [duration 1.5 years|a year and a half]',
    '[duration 1 h 20 min|an hour and 20 minutes] late',
    'in [duration 1 h 30 min|1 hour 30 minutes]',
    'for [duration 2000 years|2,000 years]',
    '[duration nearly 0.5 h|nearly half an hour] after it',
    'for [duration 0.25 centuries|a quarter of a century]',
    '[duration 1–2 days|a day or two] of rest',
    // ranges
    '[duration 6–8 weeks|six to eight weeks] of work',
    '[duration 2–6 days|between two and six days]',
    'a [duration 12–18 months|12- to 18-month] sentence',
    'after [duration 10–15 min|10 or 15 minutes]',
    '[duration 6 months to 2 years|six months to two years] in prison',
    'between [duration 90 min to 2 h|90 minutes and two hours]',
    'for [duration 2 weeks|two weeks] to [duration 3 days|three days]',
    '[duration about 20 years|20-odd years]',
    // placed
    '[duration 3 months|the past three months]',
    '[duration 2 weeks|the next two weeks]',
    '[duration 9 months|the nine months] to June',
    '[duration 2 years|the first two years]',
    'They last [duration 2 h|two hours].',
    // whose hedge, and whose article
    '[duration about 1 week|about a one-week] lag',
    'over a [duration 40 years|40-year] career',
    'over [duration 7 days|the previous seven days]',
    '[duration about 7–10 days|between about seven and 10 days]',
    'a [duration nearly 1 h|nearly hour-long] call',
    'an [duration 1.5 h|hour-and-a-half] drive',
    'a [duration at least 2 h|two-hour-plus] film',
    'in [duration about 2 h|two or so hours]',
    'a [duration 2 h 15 min|two-hour, 15-minute] film',
    'after [duration nearly 3 h|close to three hours]',
    'a [duration 2 1/3 h|2⅓-hour] film',
    '[duration 7 days|7 days] a week, [duration 365 days|365 days] a year',
    'a [duration nearly 1.5 years|near 1-1/2-year] war',
    // one of a unit, where a word near makes a length of it
    'They spent [duration 1 year|a year] quarrelling.',
    'in [duration 1 decade|a decade] of war',
    'a [duration 1 week|week-long] tour, a [duration 1 week|weeklong] tour',
    'an [duration 8 months|8-month-old] truce',
    '[duration 2 days|two days] after the vote',
    'between [duration 1–2 h|an hour and two hours]',
    'a [duration just under 2 h|not-quite two-hour] talk',
    'It took [duration 1 week 1 day|a week and a day].',
    'It ran [duration 2 h 1 min|two hours and a minute].',
    // after “lasted” only does “over” mean more
    'It lasted [duration more than 2 days|over two days].',
    'They met [duration at least 2 days|over two days].',
  ])('reads %s', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    '[duration ? vague|eight trading days]',
    'most of [duration ? vague|a year]',
    '[duration ? vague|about two hours or more]',
    'a [duration ? vague|two-night] stay',
  ])('gives no value to %s', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it('gives the seconds the words allow', () => {
    const [found] = durations.find({
      text: 'two weeks',
      folded: 'two weeks',
      lower: 'two weeks',
      blocks: [{ start: 0, end: 9, kind: 'paragraph', sentences: [] }],
      tolerances: [],
    });
    expect(found).toMatchObject({ stated: { value: { byWords: { low: 1_209_600, high: 1_209_600 } } } });
  });

  it.each([
    'two years ago',
    'a year earlier',
    'Two days later, it rained.',
    'a five-year-old boy, 55 years old, children aged 8–10 years',
    'a second term, the second day, wait a second',
    'in a minute, at the last minute',
    'between a day and its end',
    'two second-half goals',
    '$2 million a year',
    'every two years',
    'the first half year',
    'light years away',
    'three quarters of voters',
    'have a nice day',
    'the year 1990, fiscal 1990 year',
    'One day he left.',
    'the 1990s, 2000–01 years',
    'May Day, Independence Day',
    'a 10-point plan',
  ])('yields nothing in “%s”', (text) => {
    expect(mark(text)).toBe(text);
  });
});
