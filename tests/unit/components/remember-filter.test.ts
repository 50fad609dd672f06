import { expect, test } from 'vitest';
import { addressShowing } from '../../../src/components/remember-filter.ts';

test('puts the choice into the address, and takes it out when all is shown', () => {
  const chosen = addressShowing('https://example.org/bridge/?a=1#top', 'unclear');
  expect(chosen).toBe('https://example.org/bridge/?a=1&show=unclear#top');
  expect(addressShowing(chosen, 'all')).toBe('https://example.org/bridge/?a=1#top');
});
