/** Where the site stands: below a path with an address, or at a root without one; and what was renamed still works. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, readBuilt, readManifestOf } from './site-pages.ts';

const { own, sample } = builtSites;

test('pages of a site with an address name it as canonical, below the base path', async ({ page }) => {
  await page.goto(at(sample, '/lantern-bridge/opening-date/'));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://news.example/sub/path/lantern-bridge/opening-date/',
  );
  for (const file of ['sitemap.xml', 'feed.xml']) {
    expect(readBuilt(sample, file)).toContain('https://news.example/sub/path/lantern-bridge/opening-date/');
  }
});

test('without an address the site has no canonical links, sitemap or feed', async ({ page }) => {
  await page.goto(own.address);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
  for (const file of ['sitemap.xml', 'feed.xml']) expect(existsSync(join(own.out, file))).toBe(false);
});

test('the folder of derived files knows neither site nor base path', () => {
  const manifest = JSON.stringify(readManifestOf(sample));
  expect(manifest).not.toContain('news.example');
  expect(manifest).not.toContain('/sub/path');
});

for (const [was, is] of [
  ['/lantern-bridge/opening-day/#courier', '/lantern-bridge/opening-date/#courier'],
  ['/old-bridge/', '/lantern-bridge/'],
  ['/old-bridge/opening-day/', '/lantern-bridge/opening-date/'],
  ['/old-bridge/articles/valley/', '/lantern-bridge/articles/post/'],
] as const) {
  test(`${was} leads to ${is}`, async ({ page }) => {
    await page.goto(at(sample, was));
    await page.waitForURL(at(sample, is));
  });
}

test('an anchor of an article that was renamed still leads to its cell', async ({ page }) => {
  await page.goto(at(sample, '/lantern-bridge/opening-date/#valley'));
  const cell = page.locator('[id="post"]');
  await expect(cell).toBeInViewport();
});

test('a redirect works without script, and its page names the new address', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(at(sample, '/lantern-bridge/opening-day/'));
  await page.waitForURL(at(sample, '/lantern-bridge/opening-date/'));
  await page.close();
});

test('hosts that read `_redirects` find it, with the base path in it', () => {
  expect(readBuilt(sample, '_redirects').split('\n')).toContain(
    '/sub/path/lantern-bridge/opening-day/ /sub/path/lantern-bridge/opening-date/ 301',
  );
});

test('a draft is nowhere in the finished site', () => {
  expect(existsSync(join(sample.out, 'lantern-bridge/ribbon'))).toBe(false);
  expect(readBuilt(sample, 'lantern-bridge/index.html')).not.toContain('Colour of the ribbon');
  for (const file of ['sitemap.xml', 'feed.xml']) expect(readBuilt(sample, file)).not.toContain('ribbon');
});
