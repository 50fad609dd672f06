import { expect, test } from 'vitest';
import { describeEdtf } from '../../../src/views/describe-edtf.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

test.each([
  ['2026-02-03', '3 February 2026'],
  ['2026-02', 'February 2026'],
  ['2026', '2026'],
  ['2026-02-03T14:05:00Z', '3 February 2026'],
  ['XXXX-02-04', '4 February, year not stated'],
  ['2026-02-XX', 'February 2026'],
  ['2026-02~', 'about February 2026'],
  ['2026-02-03?', '3 February 2026, uncertain'],
  ['2026-02-03/2026-05', 'between 3 February 2026 and May 2026'],
  ['2026-02-03/..', 'not before 3 February 2026'],
  ['/2026-02', 'not after February 2026'],
])('writes %s as %s', (edtf, words) => {
  expect(describeEdtf(edtf, wordsOf('en'))).toBe(words);
});

test.each(['', '..', '/', '2026-13', 'next week', '2026/2027/2028', 'XXXX'])(
  'gives %j back as it is',
  (edtf) => {
    expect(describeEdtf(edtf, wordsOf('en'))).toBe(edtf);
  },
);
