/** Pictures for link previews, as a service finds them: named by the page, there, of the right size, and described. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pictureColors } from '../../src/styles/picture-colors.ts';
import { builtSites, type BuiltSite } from './built-sites.ts';
import { readBuilt, readManifestOf, sites } from './site-pages.ts';

const { own, sample } = builtSites;

/** Width and height as the head of a PNG file says them; throws on any other file. */
function pngSize(site: BuiltSite, file: string): readonly [number, number] {
  const bytes = readFileSync(join(site.out, file));
  expect(bytes.subarray(0, 8), file).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function metaOf(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
}

for (const [name, site] of sites) {
  test(`every page has a card of 1200 × 630 that is there, small and described: ${name} site`, () => {
    const { pages } = readManifestOf(site);
    expect(pages.filter(({ card }) => (card?.alt.length ?? 0) <= 20).map(({ address }) => address)).toEqual(
      [],
    );
    for (const file of new Set(pages.map(({ card }) => card?.address.slice(1) ?? ''))) {
      expect(pngSize(site, file), file).toEqual([1200, 630]);
      expect(readFileSync(join(site.out, file)).length, file).toBeLessThan(80_000);
    }
  });
}

test('every claim of our own site has a card of its own, in every language it is told in', () => {
  const claims = readManifestOf(own).pages.filter(({ page }) => page === 'claim');
  expect(claims.length).toBeGreaterThan(60);
  for (const { address, card } of claims) {
    const [, language, path] = /^(\/es)?\/(.*)\/$/.exec(address) ?? [];
    expect(card?.address).toBe(`${language ?? ''}/cards/${String(path)}.png`);
  }
});

test('claims of a site that asks for no card each show their story’s', () => {
  const claims = readManifestOf(sample).pages.filter(({ page }) => page === 'claim');
  for (const { address, card } of claims)
    expect(card?.address).toBe(`/cards/${address.split('/')[1] ?? ''}.png`);
  expect(existsSync(join(sample.out, 'cards/lantern-bridge'))).toBe(false);
});

test('every page in the sitemap names its card by an absolute address, with size and text', () => {
  for (const { address, card } of readManifestOf(sample).pages) {
    if (address.startsWith('/embed/')) continue; // a frame in other pages, with a head of its own
    const html = readBuilt(sample, `${address.slice(1)}index.html`);
    expect(metaOf(html, 'og:image'), address).toBe(`https://news.example/sub/path${card?.address ?? ''}`);
    expect(metaOf(html, 'og:image:width')).toBe('1200');
    expect(metaOf(html, 'og:image:height')).toBe('630');
    expect(metaOf(html, 'og:image:alt')?.length).toBeGreaterThan(20);
    expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
  }
});

test('without the site’s address no page names a card: it would need an absolute one', () => {
  for (const { address } of readManifestOf(own).pages) {
    expect(metaOf(readBuilt(own, `${address.slice(1)}index.html`), 'og:image')).toBeUndefined();
  }
});

for (const [name, site] of sites) {
  test(`the web manifest names the site, its icons and colours, below the base: ${name} site`, async ({
    page,
  }) => {
    await page.goto(site.address);
    const link = page.locator('link[rel=manifest]');
    await expect(link).toHaveAttribute('href', `${site.base}site.webmanifest`);
    // Written by a route of ours; what it must hold is said below.
    const written = JSON.parse(readBuilt(site, 'site.webmanifest')) as {
      name: string;
      start_url: string;
      theme_color: string;
      icons: { src: string; sizes: string; type: string }[];
    };
    expect(written.name).toBe('Claim by Claim');
    expect(written.start_url).toBe(site.base);
    expect(written.theme_color).toBe(pictureColors.paper);
    expect(written.icons.map(({ type }) => type)).toContain('image/svg+xml');
    const drawn = written.icons.filter(({ type }) => type === 'image/png');
    expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src, sizes } of drawn) {
      expect(pngSize(site, src.slice(site.base.length)).join('x')).toBe(sizes);
    }
    const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
    expect(pngSize(site, touch?.slice(site.base.length) ?? '')).toEqual([180, 180]);
    await expect(page.locator('meta[name=theme-color]')).toHaveCount(2);
    test.skip(page.context().browser()?.browserType().name() !== 'chromium', 'asks Chromium what it read');
    const session = await page.context().newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]); // our security policy lets it through
    expect(data).toBe(readBuilt(site, 'site.webmanifest'));
  });
}
