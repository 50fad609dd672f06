import { describe, expect, test } from 'vitest';
import { isNearlySame, sentenceWords } from '../../../src/views/nearly-same.ts';

const same = (a: string, b: string) => isNearlySame(sentenceWords(a), sentenceWords(b));

describe('two sentences are nearly the same', () => {
  test.each([
    [
      'when only dashes, quotation marks and case differ',
      'The bridge – “closed” – opens',
      'the bridge - "closed" - OPENS',
    ],
    [
      'when spelling and tense differ here and there',
      'At the Monday meeting, officials plan to honour the old keeper of the bridge.',
      'At the Monday meeting, officials planned to honor the old keeper of the bridge.',
    ],
    [
      'when one has a clause more, with a number in it',
      'At the Monday meeting, which began at 11, officials spoke of the bridge and of the ferry.',
      'At the Monday meeting, officials spoke of the bridge and of the ferry.',
    ],
  ])('%s', (_when, a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });
});

describe('two sentences are not nearly the same', () => {
  test.each([
    [
      'when each has a number of its own',
      'On Monday five people crossed the old bridge.',
      'On Monday six people crossed the old bridge.',
    ],
    [
      'when one denies',
      'The mayor said he closed the bridge on Monday.',
      'The mayor said he never closed the bridge on Monday.',
    ],
    [
      'when one denies in short',
      'The mayor did close the bridge on Monday.',
      'The mayor didn’t close the bridge on Monday.',
    ],
    [
      'when one stands within a much longer one',
      'The bridge closed on Monday.',
      'The bridge closed on Monday, and the ferry ran all night while the mayor asked everyone to stay at home.',
    ],
    [
      'when they share small words only',
      'On Monday the mayor went to the city.',
      'On Monday the river rose in the north.',
    ],
  ])('%s', (_when, a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
