import { describe, expect, it } from 'vitest';
import { nearestId } from '../../../src/markdown/nearest-id.ts';

describe('nearestId', () => {
  it.each([
    ['reutres', 'reuters'],
    ['Unsigned', 'unsigned'],
    ['early-raport', 'early-report'],
  ])('takes %s for %s', (id, nearest) => {
    expect(nearestId(id, ['crbc', 'reuters', 'unsigned', 'early-report'])).toBe(nearest);
  });

  it('suggests nothing far-fetched', () => {
    expect(nearestId('herald', ['crbc', 'reuters'])).toBeUndefined();
    expect(nearestId('x', [])).toBeUndefined();
  });

  it('takes the first of equals', () => {
    expect(nearestId('cab', ['cat', 'car'])).toBe('cat');
  });
});
