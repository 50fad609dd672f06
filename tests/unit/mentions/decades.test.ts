import { describe, expect, it } from 'vitest';
import { decades } from '../../../src/mentions/extractors/decades.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [decades], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('decades and centuries', () => {
  it.each([
    'in [date 199X|the 1990s]',
    'in [date 199X|the early 1990s]',
    'through [date 199X|the nineties]',
    'in [date 196X|the late sixties]',
    '[date 18XX|the 19th century]',
    'a [date 19XX|20th century] democrat',
    '[date 19XX|the twentieth century]',
    '[date 198X|1980s] music',
    '[date 18XX|the mid-1800s]',
    '[date 200X|the 2000s]',
    'the last half of [date 198X|the ’80s]',
    'in [date 197X|the early ’70s]',
    '[date 19XX|20th-century] art',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'in his thirties',
    'temperatures in the thirties',
    'the forties',
    'twenty',
    'a century ago',
    'the century',
    'seventies',
    'the 3rd century BC',
    'the third century B.C.',
    'the 1200s BC',
    'a film of 20th Century Fox',
    'Highs in the 80s',
    'it’s 80s music',
    'their ’80',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
