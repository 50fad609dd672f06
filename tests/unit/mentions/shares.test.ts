import { describe, expect, it } from 'vitest';
import { shares } from '../../../src/mentions/extractors/shares.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [shares] });

describe('shares', () => {
  it.each([
    '[quantity 2/3|Two thirds] of the voters stayed.',
    '[quantity more than 2/3|More than two-thirds] of the voters stayed.',
    'It holds [quantity a third|a third] of the land.',
    'It lost [quantity nearly half|nearly half] of its seats.',
    'It lost [quantity half|half] the seats.',
    '[quantity 2/3|Two out of three] voters stayed.',
    '[quantity 1/5|One in five] voters stayed.',
    '[quantity 1/5|One person in five] dies of it.',
    '[quantity ? denied|Not even half] of the voters stayed.',
    '[quantity ? vague|Almost all of his career] was spent there.',
    '[quantity ? vague|Most of the voters] stayed.',
    '[quantity ? vague|Most voters] stayed.',
    '[quantity ? vague|The majority of members] agreed.',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'He put a quarter in the slot.',
    'In the last half of the decade it grew.',
    'It was a mistake on the part of the ministers.',
    'In the third quarter it grew.',
    'It lasted half an hour.',
    'The first half ended.',
    'It is the most effective way.',
    'A third man came.',
    'He is most likely to win.',
    'Most importantly, it works.',
    'He worked most of the day.',
    'In one in-depth talk he spoke.',
    'It is half past two.',
    'the most famous actors',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });

  it('says what it is a share of', () => {
    const [mention] = shares.find(articleOf('It grows a third of the world’s coffee.'));
    expect(mention).toMatchObject({
      stated: { value: { unit: '%', scope: { measure: 'share', of: 'coffee', where: 'the world' } } },
    });
  });

  it('says what fell by a share', () => {
    expect(shares.find(articleOf('Its value has fallen by two-thirds.'))).toMatchObject([
      { stated: { value: { scope: { measure: 'decrease', of: 'value' } } } },
    ]);
  });
});
