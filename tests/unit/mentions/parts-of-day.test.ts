import { describe, expect, it } from 'vitest';
import { partsOfDay } from '../../../src/mentions/extractors/parts-of-day.ts';
import { markFound, plain } from './marked-text.ts';

const options = { extractors: [partsOfDay], published: '2026-02-04' }; // a Wednesday
const reread = (marked: string) => markFound(plain(marked), options);

describe('parts of the day of publication and the one before', () => {
  it.each([
    '[date 2026-02-04|this morning]',
    '[date 2026-02-04|later this afternoon]',
    '[date 2026-02-03|last night]',
    '[date 2026-02-03|Last evening] it rained.',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('parts of another day', () => {
  it.each([
    '[date ? depends-on-another-event|later in the afternoon]',
    '[date ? depends-on-another-event|that night]',
    '[date ? depends-on-another-event|the next morning]',
  ])('%s', (marked) => {
    expect(reread(marked)).toBe(marked);
  });
});

describe('yields nothing', () => {
  it.each([
    'the night shift',
    'in the morning',
    'good morning',
    'morning sickness',
    'nights',
    'the evening news',
    'night of the long knives',
  ])('%s', (text) => {
    expect(reread(text)).toBe(text);
  });
});
