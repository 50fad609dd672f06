import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../../src/values/read-value.ts';
import { contextOf, isRead, read } from './reading.ts';

const hour = 3600;
const day = 24 * hour;

describe('readDuration', () => {
  test.each([
    ['2 h', 2 * hour],
    ['2h', 2 * hour],
    ['2 hours', 2 * hour],
    ['two hours', 2 * hour],
    ['two-hour', 2 * hour],
    ['1 h 30 min', 1.5 * hour],
    ['2h30m', 2.5 * hour],
    ['90 min', 1.5 * hour],
    ['1.1 h', 3960],
    ['half an hour', 0.5 * hour],
    ['three quarters of an hour', 0.75 * hour],
    ['an hour and a half', 1.5 * hour],
    ['two and a half hours', 2.5 * hour],
    ['2½ hours', 2.5 * hour],
    ['2.5 h', 2.5 * hour],
    ['2 1/3 h', 140 * 60],
    ['twenty-five minutes', 1500],
    ['2 days', 2 * day],
    ['a fortnight', 14 * day],
    ['exactly 2 h', 2 * hour],
  ])('reads %s as %d seconds', (written, seconds) => {
    expect(read('duration', written)).toMatchObject({ byWords: { low: seconds, high: seconds }, hedges: [] });
  });

  test.each([
    ['1 month', 28 * day, 31 * day],
    ['2 months', 59 * day, 62 * day],
    ['1 year', 365 * day, 366 * day],
    ['12 months', 365 * day, 366 * day],
    ['4 years', 1460 * day, 1461 * day],
    ['400 years', 146_097 * day, 146_097 * day],
    ['2–3 h', 2 * hour, 3 * hour],
    ['1–2 weeks', 168 * hour, 336 * hour],
    ['1.5 years', 546 * 24 * hour, 550 * 24 * hour],
    ['0.5 decades', 1825 * 24 * hour, 1827 * 24 * hour],
    ['between 2 and 3 hours', 2 * hour, 3 * hour],
    ['90 min to 2 h', 1.5 * hour, 2 * hour],
  ])('reads %s as an interval', (written, low, high) => {
    expect(read('duration', written).byWords).toEqual({ low, high });
  });

  test.each([
    ['more than 2 h', { low: 2 * hour, lowOpen: true }, 'more-than'],
    ['over two hours', { low: 2 * hour, lowOpen: true }, 'more-than'],
    ['at least 2 h', { low: 2 * hour }, 'at-least'],
    ['2 h or more', { low: 2 * hour }, 'at-least'],
    ['less than 2 h', { high: 2 * hour, highOpen: true }, 'less-than'],
    ['under 2 h', { high: 2 * hour, highOpen: true }, 'less-than'],
    ['at most 2 h', { high: 2 * hour }, 'at-most'],
    ['up to 2 h', { high: 2 * hour }, 'at-most'],
  ])('bounds %s without a tolerance', (written, interval, hedge) => {
    const value = read('duration', written);
    expect(value).toMatchObject({ hedges: [hedge], tolerances: [] });
    expect(value.byWords).toEqual(interval);
    expect(value.usual).toEqual(interval);
  });

  it('lets “about” be anything by its words, and 15 percent by tolerance', () => {
    for (const word of ['about', 'roughly', 'around', 'approximately']) {
      const value = read('duration', `${word} 2 h`);
      expect(value.byWords).toEqual({});
      expect(value.usual).toEqual({ low: 6120, high: 8280 });
      expect(value).toMatchObject({ hedges: ['about'], tolerances: ['about'] });
    }
  });

  it('keeps “nearly” below the figure by its words, and at least three quarters by tolerance', () => {
    const value = read('duration', 'nearly two hours');
    expect(value.byWords).toEqual({ high: 7200, highOpen: true });
    expect(value.usual).toEqual({ low: 5400, high: 7200, highOpen: true });
    expect(value).toMatchObject({ hedges: ['nearly'], tolerances: ['nearly'] });
  });

  it('lets a bound over “about” bound nothing by its words', () => {
    const value = read('duration', 'more than about 2 h');
    expect(value.byWords).toEqual({});
    expect(value.usual).toEqual({ low: 6120, lowOpen: true });
    expect(value.hedges).toEqual(['more-than', 'about']);
  });

  test.each([
    '',
    '2',
    'long',
    'a few hours',
    '2 h 3',
    'two three hours',
    '-2 h',
    '3-2 h',
    'more than less than 2 h',
    '2 m',
    'about',
    'h 2',
  ])('does not read “%s”', (written) => {
    expect(isRead('duration', written)).toBe(false);
  });

  it('names the nearest form for the spellings of machines', () => {
    expect(readValue('PT2H30M', contextOf('duration'))).toMatchObject({
      advice: 'Closest form understood is `2 h 30 min`. Write that, if it is what the account says.',
    });
  });
});
