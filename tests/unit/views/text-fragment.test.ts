import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/views/text-fragment.ts';

describe('the address of a passage on a page', () => {
  it('escapes what the directive’s own syntax uses', () => {
    expect(textFragment('https://example.com/a', 'two-hour, private & calm')).toBe(
      'https://example.com/a#:~:text=two%2Dhour%2C%20private%20%26%20calm',
    );
  });

  it('takes the first and last five words of a long passage', () => {
    const words = Array.from({ length: 13 }, (_, index) => `w${String(index + 1)}`).join(' ');
    expect(textFragment('https://example.com/a', words)).toBe(
      'https://example.com/a#:~:text=w1%20w2%20w3%20w4%20w5,w9%20w10%20w11%20w12%20w13',
    );
  });

  it('replaces an anchor the address has', () => {
    expect(textFragment('https://example.com/a#top', 'word')).toBe('https://example.com/a#:~:text=word');
  });
});
