import { describe, expect, it, test } from 'vitest';
import { describeDifference } from '../../../src/claims/describe-difference.ts';

describe('describeDifference', () => {
  test.each([
    [
      'a b',
      'a\u00a0b',
      'The article has a no-break space (U+00A0) after “a”, the passage a space (U+0020). ',
    ],
    ['a  b', 'a b', 'The article has “b” (U+0062) after “a”, the passage a space (U+0020). '],
    ['ab', 'a\u200bb', 'The article has a zero-width space (U+200B) after “a”, the passage “b” (U+0062). '],
    ['ab ', 'ab', 'The article has nothing more after “ab”, the passage a space (U+0020). '],
    ['\u0430b', 'ab', 'The article has “a” (U+0061) at the start, the passage “\u0430” (U+0430). '],
    ['e\u0301t', '\u00e9t', 'The article has “\u00e9” (U+00E9) at the start, the passage “e” (U+0065). '],
    [
      "it's",
      'it’s',
      'The article has a closing single quotation mark (U+2019) after “it”, the passage a straight apostrophe (U+0027). ',
    ],
  ])('names where %j and %j part', (passage, article, expected) => {
    expect(describeDifference(passage, article)).toBe(expected);
  });

  it('says nothing of what the letters show, nor of equal words', () => {
    expect(describeDifference('putt out', 'put out')).toBe('');
    expect(describeDifference('put out', 'put out')).toBe('');
  });
});
