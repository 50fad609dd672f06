import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../src/mentions/extractors/day-words.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [dayWords], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('days around publication', () => {
  it.each([
    'They meet [date 2026-02-04|today].',
    'They met [date 2026-02-03|yesterday].',
    'They meet [date 2026-02-05|tomorrow].',
    'They meet [date 2026-02-04|tonight].',
    '[date late 2026-02-03|late yesterday]',
    '[date 2026-02-03|Yesterday morning] it rained.',
    '[date 2026-02-04|earlier today]',
    '[date 2026-02-02|the day before yesterday]',
    '[date 2026-02-06|the day after tomorrow]',
    '[date 2026-02-04|today]’s paper',
    '[date ? vague|Today]’s children read less.',
    '[date ? vague|Tomorrow]’s leaders study here.',
    '[date 2026-02-05|Tomorrow]’s vote is close.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'USA Today said so.',
    'She was on the Today show.',
    'The Tonight Show',
    'yesterdays',
    'Psychology Today reports',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
