import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, readBuilt, readManifestOf, sites } from './site-pages.ts';

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

test('a claim page loads no script, at most 60 KB of fonts, and nothing on it moves while it loads', async ({
  page,
}) => {
  const site = builtSites.own;
  const claim = '/petro-white-house-2026/maduro-operation/';
  const fonts = new Map<string, number>();
  const withScript = new Set<string>();
  let opened = '';
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type === 'script') withScript.add(opened);
    if (type === 'font') fonts.set(response.url(), Number(response.headers()['content-length']));
  });
  // Faces that come late are what moves a page: every font is held back until all else stands.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  for (const address of [claim, '/petro-white-house-2026/articles/reuters/', '/search/']) {
    opened = address;
    await page.goto(at(site, address), { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect.soft(await shiftOf(page), address).toBeLessThan(0.005); // less than a reader could see
  }
  expect([...withScript]).not.toContain(claim);
  expect(readBuilt(site, `${claim.slice(1)}index.html`)).not.toContain('<script');
  expect(fonts.size).toBeGreaterThan(0);
  expect([...fonts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(60 * 1024);
});

/** How far things moved on the page while it loaded, as the browser reckons it. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
