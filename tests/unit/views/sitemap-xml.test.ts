import { expect, test } from 'vitest';
import { sitemapXml } from '../../../src/views/sitemap-xml.ts';

test('lists addresses with their special characters escaped', () => {
  expect(sitemapXml(['https://example.org/a&b/'])).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      '  <url><loc>https://example.org/a&amp;b/</loc></url>',
      '</urlset>',
      '',
    ].join('\n'),
  );
});
