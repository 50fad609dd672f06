import { describe, expect, it } from 'vitest';
import { seasons } from '../../../src/mentions/extractors/seasons.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [seasons], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('a season', () => {
  it.each([
    'They met [date ? depends-on-the-hemisphere|last summer].',
    'in [date ? depends-on-the-hemisphere|the summer of 1996]',
    '[date ? depends-on-the-hemisphere|this fall]',
    'by [date ? depends-on-the-hemisphere|the spring]',
    'in [date ? depends-on-the-hemisphere|the early summer]',
    'during [date ? depends-on-the-hemisphere|winter]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'the fall of Saigon',
    'the fall in prices',
    'prices fall',
    'They spring into action.',
    'the Winter Olympics',
    'the Summer Games',
    'summer school',
    'a spring roll',
    'the Winter Palace',
    'the fallen',
    'in spring-loaded traps',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
