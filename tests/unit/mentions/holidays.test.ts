import { describe, expect, it } from 'vitest';
import { holidays } from '../../../src/mentions/extractors/holidays.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [holidays], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('holidays with a fixed day', () => {
  it.each([
    'They met on [date 2025-12-24|Christmas Eve].',
    'They met on [date 2025-12-25|Christmas Day 2025].',
    'They will meet on [date 2026-02-14|Valentine’s Day].',
    'They met on [date 2026-01-01|New Year’s Day].',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'over Christmas',
    'at Thanksgiving',
    'Easter eggs',
    'a Halloween party',
    'the holidays',
    'a Valentine',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
