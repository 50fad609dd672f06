import { describe, expect, it } from 'vitest';
import { link } from '../../../src/layouts/link.ts';
import { pageUrl } from '../../../src/layouts/page-url.ts';

describe('a link', () => {
  it.each([
    ['/guides/method/', '/', '/guides/method/'],
    ['/guides/method/', '/news/claims/', '/news/claims/guides/method/'],
    ['/guides/method/', '/news', '/news/guides/method/'],
    ['/', '/news/', '/news/'],
    ['#unsigned', '/news/', '#unsigned'],
  ])('to %s below %s is %s', (address, base, expected) => {
    expect(link(address, base)).toBe(expected);
  });
});

describe('a page’s address for use outside the site', () => {
  it('is absolute where the site’s own is known', () => {
    expect(pageUrl('/bridge/', new URL('https://example.com'))).toBe('https://example.com/bridge/');
  });

  it('starts at the host’s root where it is not', () => {
    expect(pageUrl('/bridge/', undefined)).toBe('/bridge/');
  });
});
