import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixedAddresses, namesBeside, reservedIds, routes } from '../../../src/addresses/routes.ts';

describe('routes', () => {
  it('stand for the files in src/pages, name by name', () => {
    const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => `/${file}`.replace(/\.astro$/, '').replace(/\/index$/, '/'));
    // A route of redirects catches whatever is no page; it takes no id.
    const pages = files.filter((file) => !file.includes('[...'));
    const shape = (route: string) =>
      (route === '/404' ? route : `${route}/`.replace('//', '/')).replace(/\[\w+\]/g, '[]');
    expect(pages.map(shape).sort()).toEqual(routes.map(shape).sort());
  });

  it('include the pages that exist whatever the content', () => {
    expect(fixedAddresses).toEqual([
      '/',
      '/specimens/',
      '/search/',
      '/corrections/',
      '/claims/',
      '/claims/by-relation/',
      '/claims/by-date/',
      '/contradictions/',
      '/quotations/',
      '/outlets/',
      '/guides/',
      '/es/search/',
      '/es/',
      '/es/guides/',
    ]);
    expect(fixedAddresses.filter((address) => address.includes('['))).toEqual([]);
  });
});

describe('namesBeside', () => {
  it('gives the fixed names in the place of the last id', () => {
    expect([...reservedIds.story].sort()).toEqual([
      '404',
      'cards',
      'claims',
      'contradictions',
      'corrections',
      'embed',
      'es',
      'guides',
      'oembed',
      'outlets',
      'quotations',
      'search',
      'specimens',
    ]);
    expect([...reservedIds.story]).not.toContain('[story]');
    expect(reservedIds.claim).toEqual(new Set(['articles', 'shared', 'quotations']));
    expect(reservedIds.guide).toEqual(new Set(['problems']));
  });

  it('gives none where no route has a fixed name', () => {
    expect(namesBeside('/[a]/[b]/', ['/[a]/', '/[a]/[b]/', '/x/'])).toEqual(new Set());
  });

  it('compares parents name by name', () => {
    expect(namesBeside('/x/[a]/', ['/x/one/', '/y/two/', '/x/three/deep/'])).toEqual(
      new Set(['one', 'three']),
    );
  });
});
