import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readBuilt, readManifestOf, sites } from './site-pages.ts';

// what fits into the first answer of a server: ten packets of 1,460 bytes (RFC 6928), less the headers
const mostBytes = 14 * 1024;

for (const [name, site] of sites) {
  test(`HTML and styles of every claim page are at most 14 KB compressed: ${name} site`, () => {
    const claims = readManifestOf(site).pages.filter(({ page }) => page === 'claim');
    expect(claims.length).toBeGreaterThan(0);
    const heavy = claims
      .map(({ address }) => ({ address, bytes: compressedBytes(address) }))
      .filter(({ bytes }) => bytes > mostBytes);
    expect(heavy).toEqual([]);
  });

  function compressedBytes(address: string): number {
    const html = readBuilt(site, `${address.slice(1)}index.html`);
    const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)]
      .map(([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? '')
      .map((href) => readBuilt(site, href.slice(site.base.length)));
    return [html, ...sheets].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
  }
}
