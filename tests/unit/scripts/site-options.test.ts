import { describe, expect, it } from 'vitest';
import { derivedFolderFor, readBuildPlace, readPort } from '../../../scripts/site-options.ts';

const typed = { content: 'content', out: 'dist' };

describe('readBuildPlace', () => {
  it('stands at a root without address when nothing is said', () => {
    expect(readBuildPlace(typed, {})).toEqual({ ...typed, derived: 'derived', site: undefined, base: '/' });
  });

  it('reads address and base path from the environment', () => {
    const place = readBuildPlace(typed, { SITE_URL: 'https://news.example/', BASE_PATH: 'sub' });
    expect(place).toMatchObject({ site: 'https://news.example', base: '/sub/' });
  });

  it.each([
    { environment: { SITE_URL: 'news.example' }, found: 'site address “news.example”' },
    { environment: { SITE_URL: 'https://a.example/b/' }, found: 'site address with a path' },
    { environment: { BASE_PATH: '/a b/' }, found: 'base path with “a b”' },
  ])('says what it cannot use: $found', ({ environment, found }) => {
    expect(readBuildPlace(typed, environment)).toContain(found);
  });

  it('says when there is no such content folder', () => {
    expect(readBuildPlace({ ...typed, content: 'contnet' }, {})).toContain('“contnet”');
  });
});

describe('derivedFolderFor', () => {
  it('gives every content folder its own', () => {
    expect(derivedFolderFor('./content/')).toBe('derived');
    expect(derivedFolderFor('elsewhere')).toMatch(/^\.cache\/derived-[0-9a-f]{8}$/);
    expect(derivedFolderFor('elsewhere')).not.toBe(derivedFolderFor('elsewhere-too'));
  });
});

describe('readPort', () => {
  it.each([
    ['4321', 4321],
    ['0', 0],
    ['65536', undefined],
    ['-1', undefined],
    ['http', undefined],
    ['', undefined],
  ])('reads %j as %j', (written, port) => {
    expect(readPort(written)).toBe(port);
  });
});
