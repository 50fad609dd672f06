import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../../src/values/read-value.ts';
import { contextOf, isRead, read } from './reading.ts';

describe('readQuantity', () => {
  test.each([
    ['68 %', 68, '%'],
    ['68%', 68, '%'],
    ['68 per cent', 68, '%'],
    ['sixty-eight percent', 68, '%'],
    ['1/3', 33.3333333333, '%'],
    ['a third', 33.3333333333, '%'],
    ['two-thirds', 66.6666666667, '%'],
    ['half', 50, '%'],
    ['3,000 t', 3000, 't'],
    ['3,000 tonnes', 3000, 't'],
    ['USD 3.5 million', 3_500_000, 'USD'],
    ['3.5 million USD', 3_500_000, 'USD'],
    ['US$3.5m', 3_500_000, 'USD'],
    ['3.5 million US dollars', 3_500_000, 'USD'],
    ['€2bn', 2_000_000_000, 'EUR'],
    ['COP 4 trillion', 4e12, 'COP'],
    ['3 people', 3, 'people'],
    ['one person', 1, 'people'],
    ['a dozen soldiers', 12, 'soldier'],
    ['12 soldiers', 12, 'soldier'],
    ['two hundred and six', 206, ''],
    ['two and a half million people', 2.5e6, 'people'],
    ['a million and a half people', 1.5e6, 'people'],
    ['two and a half', 2.5, ''],
    ['a dozen and a half', 18, ''],
    ['three quarters of a million people', 750_000, 'people'],
    ['5 lakh', 500_000, ''],
    ['2 lakh crore', 2e12, ''],
    ['three hundred thousand', 300_000, ''],
    ['-5 °C', -5, '°C'],
    ['2 1/2 t', 2.5, 't'],
    ['60 km/h', 60, 'km/h'],
    ['0', 0, ''],
  ])('reads %s', (written, figure, unit) => {
    expect(read('quantity', written)).toMatchObject({ unit, byWords: { low: figure, high: figure } });
  });

  test.each([
    ['10–12', 10, 12, ''],
    ['10-12 people', 10, 12, 'people'],
    ['between 10 and 12 people', 10, 12, 'people'],
    ['10 to 12 %', 10, 12, '%'],
    ['3-4 million people', 3e6, 4e6, 'people'],
    ['two to three million', 2e6, 3e6, ''],
    ['two to three dozen eggs', 24, 36, 'egg'],
    ['USD 3 million to USD 4 million', 3e6, 4e6, 'USD'],
    ['900,000 to 1.2 million', 900_000, 1_200_000, ''],
  ])('reads %s as an interval', (written, low, high, unit) => {
    expect(read('quantity', written)).toMatchObject({ unit, byWords: { low, high } });
  });

  test.each([
    ['12 or more people', 'at-least'],
    ['12 people at least', 'at-least'],
    ['12 people at most', 'at-most'],
  ])('reads the bound that follows in %s', (written, hedge) => {
    expect(read('quantity', written)).toMatchObject({ unit: 'people', hedges: [hedge] });
  });

  // each would lose a hedge or a second figure if the words were taken for a unit
  test.each([
    ['a dozen or so', '`about a dozen`'],
    ['68 % or so', '`about 68 %`'],
    ['12 people approximately', '`about 12 people`'],
    ['10.000 people', '`10,000 people`'],
    ['10 000', '`10,000`'],
    ['3m people', '`3 million people`'],
    ['two thirds of voters', '`two thirds`'],
    ['one in three', ''],
    ['one or two people', ''],
    ['12 of 20', ''],
    ['12 more people', ''],
  ])('does not read %s, and names what is near', (written, near) => {
    const reading = readValue(written, contextOf('quantity'));
    expect(reading.ok ? 'read' : reading.advice).toContain(near === '' ? 'one of these forms' : near);
  });

  it('gives an estimate the tolerance of estimates and keeps that it is one', () => {
    const value = read('quantity', 'an estimated 68%');
    expect(value).toMatchObject({ hedges: ['estimated'], tolerances: ['estimated'], byWords: {} });
    expect(value.usual).toEqual({ low: 57.8, high: 78.2 });
  });

  it('turns the tolerance round below zero', () => {
    expect(read('quantity', 'about -10 °C').usual).toEqual({ low: -11.5, high: -8.5 });
    expect(read('quantity', 'nearly -10 °C')).toMatchObject({
      byWords: { low: -10, lowOpen: true },
      usual: { low: -10, lowOpen: true, high: -7.5 },
    });
  });

  test.each([
    '',
    'dozens',
    'toString',
    'constructor people',
    'several people',
    '$3 million',
    '3,5 %',
    '12-10',
    '1/0',
    '3 4',
    'USD',
    '5 ; 6',
    '10 t to 12 people',
  ])('does not read “%s”', (written) => {
    expect(isRead('quantity', written)).toBe(false);
  });

  it('asks for the currency of a bare dollar sign', () => {
    expect(readValue('$3 million', contextOf('quantity'))).toMatchObject({
      unexpected: 'value “$3 million”',
      advice: 'Closest form understood is `USD 3 million`. Write that, if it is what the account says.',
    });
  });
});
