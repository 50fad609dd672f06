import { describe, expect, it } from 'vitest';
import { ordinals } from '../../../src/mentions/extractors/ordinals.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [ordinals] });

describe('ordinals', () => {
  it.each([
    'They held [rank rank 1|their first meeting].',
    'He won [rank rank 2|a second term].',
    'It marks [rank rank 20|the 20th anniversary].',
    'It was [rank rank 1|the first time].',
    'It was not [rank ? denied|the first time].',
    'She isn’t [rank ? denied|the first woman] there.',
    'She could become [rank ? only-possible|the first woman] there.',
    'He hopes to be [rank ? only-possible|the first man] there.',
    'It is not only [rank rank 1|the first time].',
    '[rank rank 3|Peru’s third attempt] failed.',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'The first lady waved.',
    'At first it rained.',
    'First, it rained.',
    'It took a second.',
    'On the first day it rained.',
    'In the third quarter it grew.',
    'The Second World War ended.',
    'the Second Amendment',
    'a third of it',
    'the 21st century',
    'May 1st parades',
    'third-party candidates',
    'In the second half it rained.',
    'a second later',
    'The second received nothing.',
    'First Minister',
    'the First Republic Bank',
    'He came first.',
    'She lives on 5th Avenue.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });

  it('says since when, within the clause', () => {
    const article = articleOf('It was the first visit by a president since 1990, and the first for her.');
    const [first, second] = ordinals.find(article);
    expect(first).toMatchObject({ stated: { value: { scope: { of: 'visit', when: 'since 1990' } } } });
    expect(second).toBeUndefined();
  });
});
