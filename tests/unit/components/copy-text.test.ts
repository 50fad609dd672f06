import { describe, expect, it } from 'vitest';
import { fullAddress } from '../../../src/components/copy-text.ts';

describe('fullAddress', () => {
  it('puts the host before an address that begins at its root', () => {
    expect(fullAddress('/story/claim/#a', 'http://127.0.0.1:4321/story/claim/share/')).toBe(
      'http://127.0.0.1:4321/story/claim/#a',
    );
  });

  it('leaves a whole address as it is, wherever the page was read', () => {
    expect(fullAddress('https://news.example/claim/', 'http://127.0.0.1:4321/')).toBe(
      'https://news.example/claim/',
    );
  });
});
