import { describe, expect, it } from 'vitest';
import { termsOfOffice } from '../../../src/mentions/extractors/terms-of-office.ts';
import { markFound, plain } from './marked-text.ts';

const mark = (text: string): string => markFound(text, { extractors: [termsOfOffice] });

describe('termsOfOffice', () => {
  it.each([
    '[sequence ? depends-on-another-event|Under President Ann Smith], exports grew.',
    'Ann Smith won. [sequence ? depends-on-another-event|Under Smith], exports grew.',
    'It fell [sequence ? depends-on-another-event|under former President Ann Smith].',
  ])('marks %s', (marked) => {
    expect(mark(plain(marked))).toBe(marked);
  });

  it.each([
    'President Ann Smith won. Under Smith’s plan, exports grew.',
    'President Ann Smith won. Under the Smith Act, exports grew.',
    'Under Section 5, exports grew.',
    'Under Colombian law, exports grew.',
    'He was under pressure.',
  ])('yields nothing in “%s”', (text) => {
    expect(mark(text)).toBe(text);
  });
});
