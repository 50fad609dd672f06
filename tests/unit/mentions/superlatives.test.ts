import { describe, expect, it } from 'vitest';
import { superlatives } from '../../../src/mentions/extractors/superlatives.ts';
import { articleOf, markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [superlatives] });

describe('superlatives', () => {
  it.each([
    'It is [rank rank 1|the world’s top producer of coca].',
    'It is [rank rank 1|the main ingredient in cocaine].',
    'It is [rank ? vague|one of Washington’s staunchest allies].',
    'It is [rank ? vague|one of its most important partners].',
    'It is [rank rank 1|the largest city in Peru].',
    'It is no longer [rank ? denied|the largest city in Peru].',
    'It was never [rank ? denied|the biggest party].',
    'It is [rank rank 2|the world’s largest exporter of rice], after Vietnam.',
    'It is [rank rank 2|the biggest economy in Asia] behind China.',
    'It is [rank rank 3|the biggest maker] behind Acme and Zenith.',
    'It is [rank ? vague|the biggest city] after the capital.',
    '[rank ? vague|Its biggest donors] left.',
    'It was [rank rank 1|Germany’s busiest port].',
    'It is [rank rank 1|the most effective method].',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'They were not the best of friends.',
    'He lost interest in it.',
    'The forest burned.',
    'At the latest it will be May.',
    'At best it is a start.',
    'He did his best.',
    'The West Bank is near.',
    'Most voters stayed.',
    'The latest poll is out.',
    'It rests on the chest of a guest.',
    'He works at Best Buy in town.',
    'the honest truth',
    'the most of it',
    'It is most likely.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });

  it.each([
    ['It is the world’s top producer of coca.', { measure: 'rank', of: 'coca', where: 'the world' }],
    ['It is the largest city in Peru.', { measure: 'rank', of: 'city', where: 'Peru' }],
    ['It is Acme’s largest plant.', { measure: 'rank', of: "Acme's plant" }],
    ['It is the world’s largest coffee exporter.', { measure: 'rank', of: 'coffee', where: 'the world' }],
    ['It was the largest gain in 20 years.', { measure: 'rank', of: 'gain', when: 'in 20 years' }],
    ['It has the lowest rate in Europe.', { measure: 'rank from the lowest', of: 'rate', where: 'Europe' }],
  ])('says of %j among what it ranks', (text, scope) => {
    const [mention] = superlatives.find(articleOf(text));
    expect(mention).toMatchObject({ stated: { value: { scope } } });
  });
});
