import { describe, expect, it } from 'vitest';
import { pairs } from '../../../src/mentions/extractors/pairs.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string) => markFound(text, { extractors: [pairs] });

describe('pairs', () => {
  it.each([
    'It failed—[quantity 2 sides|both sides] say so.',
    'Then [quantity 2 leaders|both leaders] agreed.',
    'It suits [quantity 2 presidents|both presidents]’ taste.',
    'They held a call that [quantity 2|both] described positively.',
    'It changed [quantity 0|neither of them].',
    '[quantity 0 sides|Neither side] won.',
    '[quantity 2|Both of them] left.',
  ])('reads %j', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'It includes both law enforcement and social investment.',
    'Both Peru and Chile agreed.',
    'Neither Peru nor Chile agreed.',
    'Neither did I.',
    'It works both in the city and outside.',
    'It was done on both days.',
  ])('yields nothing in %j', (text) => {
    expect(mark(text)).toBe(text);
  });
});
