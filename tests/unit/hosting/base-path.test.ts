import { describe, expect, it } from 'vitest';
import { readBasePath } from '../../../src/hosting/base-path.ts';
import { readSiteUrl } from '../../../src/hosting/site-url.ts';

describe('readBasePath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['news', '/news/'],
    ['/sub/path', '/sub/path/'],
    ['//sub//path//', '/sub/path/'],
  ])('reads %j as %j', (written, read) => {
    expect(readBasePath(written)).toBe(read);
  });

  it.each(['https://example.org/news', '../up', 'a b', '/news?x', '/news#x'])('refuses %j', (written) => {
    expect(() => readBasePath(written)).toThrow(RangeError);
  });
});

describe('readSiteUrl', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('reads %j as %j', (written, read) => {
    expect(readSiteUrl(written)).toBe(read);
  });

  it.each(['example.org', 'ftp://example.org', 'https://example.org/news/', 'https://example.org/?a'])(
    'refuses %j',
    (written) => {
      expect(() => readSiteUrl(written)).toThrow(RangeError);
    },
  );
});
