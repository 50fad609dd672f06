import { describe, expect, it } from 'vitest';
import { sitemapFiles, type MappedPage } from '../../../src/views/sitemap-xml.ts';

const url = (address: string) => `https://example.org${address}`;
const record = (changed: string): NonNullable<MappedPage['record']> => ({
  about: 'site',
  claims: 1,
  changed,
  corrections: 0,
});
const xmlOf = (...pages: MappedPage[]) => sitemapFiles(pages, url)[0]?.xml ?? '';

describe('sitemapFiles', () => {
  it('gives every page its absolute address, with the day of its last change where it has one', () => {
    expect(xmlOf({ address: '/a&b/' }, { address: '/c/', record: record('2026-02-03') })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
        '  <url><loc>https://example.org/a&amp;b/</loc></url>',
        '  <url><loc>https://example.org/c/</loc><lastmod>2026-02-03</lastmod></url>',
        '</urlset>',
        '',
      ].join('\n'),
    );
  });

  it('leaves out pages that search engines should not list', () => {
    expect(xmlOf({ address: '/a/', unlisted: true }, { address: '/b/' }).match(/<loc>.*?<\/loc>/g)).toEqual([
      '<loc>https://example.org/b/</loc>',
    ]);
  });

  it('names the page in all its languages, and which to show to all others', () => {
    const translations: MappedPage['translations'] = [
      { language: 'en', address: '/a/' },
      { language: 'es', address: '/es/a/' },
    ];
    const links = [...xmlOf({ address: '/es/a/', translations }).matchAll(/hreflang="(.*?)" href="(.*?)"/g)];
    expect(links.map(([, language, address]) => [language, address])).toEqual([
      ['en', 'https://example.org/a/'],
      ['es', 'https://example.org/es/a/'],
      ['x-default', 'https://example.org/a/'],
    ]);
  });

  it('is split where one file may not hold all, and then lists its parts with the newest day of each', () => {
    const pages = ['2026-01-01', '2026-03-01', '2026-02-01'].map((changed, at): MappedPage => ({
      address: `/${String(at)}/`,
      record: record(changed),
    }));
    const files = sitemapFiles(pages, url, 2);
    expect(files.map(({ name }) => name)).toEqual(['sitemap', 'sitemap-1', 'sitemap-2']);
    expect(files[0]?.xml).toContain(
      '<sitemap><loc>https://example.org/sitemap-1.xml</loc><lastmod>2026-03-01</lastmod></sitemap>',
    );
    expect(files[0]?.xml).toContain(
      '<sitemap><loc>https://example.org/sitemap-2.xml</loc><lastmod>2026-02-01</lastmod></sitemap>',
    );
    expect(files.slice(1).map(({ xml }) => xml.match(/<url>/g)?.length)).toEqual([2, 1]);
    expect(sitemapFiles(pages, url, 3)).toHaveLength(1);
  });
});
