import { expect, it } from 'vitest';
import { saysTheSame } from '../../../src/views/says-the-same.ts';

it.each([
  ['January 2026', 'In January 2026.'],
  ['early February 2026', 'In early February.'],
  ['more than 2 hours', 'More than two hours.'],
])('takes “%s” and “%s” for the same', (value, says) => {
  expect(saysTheSame(value, says)).toBe(true);
});

it.each([
  ['January 2026', 'In January 2026, before the call.'],
  ['about 2 hours', 'Roughly two hours.'],
  [undefined, 'In January 2026.'],
])('takes “%s” and “%s” for different', (value, says) => {
  expect(saysTheSame(value, says)).toBe(false);
});
