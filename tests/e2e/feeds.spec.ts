/** Feeds and the sitemap of the site that has an address: they can be read, lead somewhere, and are found from the pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, pageAddresses, readBuilt, readManifestOf } from './site-pages.ts';

const { own, sample } = builtSites;
const home = 'https://news.example/sub/path';
const feeds = ['feed', 'lantern-bridge/feed', 'tower-clock/feed', 'small-fire/feed', 'corrections/feed'];

interface ReadXml {
  readonly fault: string | undefined;
  readonly root: string;
  readonly ids: readonly string[];
  readonly locations: readonly string[];
  readonly days: readonly string[];
}

/** What a reader of XML finds in a file. */
function readXml(page: Page, file: string): Promise<ReadXml> {
  return page.evaluate(
    (text) => {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      const textsOf = (name: string) => [...tree.querySelectorAll(name)].map((each) => each.textContent);
      return {
        fault: tree.querySelector('parsererror')?.textContent,
        root: tree.documentElement.localName,
        ids: textsOf('entry > id'),
        locations: textsOf('url > loc'),
        days: textsOf('url > lastmod'),
      };
    },
    readBuilt(sample, file),
  );
}

interface ReadJson {
  version: string;
  feed_url: string;
  items: { id: string; url: string; content_text: string; image?: string }[];
}

/** Whether an absolute address leads to a page of the site, and its anchor to an element there. */
function leadsSomewhere(url: string): boolean {
  const [address = '', anchor] = url.slice(home.length).split('#');
  const file = `${address.slice(1)}index.html`;
  if (!url.startsWith(`${home}/`) || !existsSync(join(sample.out, file))) return false;
  return anchor === undefined || readBuilt(sample, file).includes(`id="${anchor}"`);
}

test('every feed can be read in both formats, which list the same pages, and each is there', async ({
  page,
}) => {
  for (const feed of feeds) {
    const atom = await readXml(page, `${feed}.xml`);
    // Written by a function of ours; its shape is tested with it.
    const json = JSON.parse(readBuilt(sample, `${feed}.json`)) as ReadJson;
    expect(atom.fault, feed).toBeUndefined();
    expect(atom.root).toBe('feed');
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.feed_url).toBe(`${home}/${feed}.json`);
    expect(json.items.map(({ id }) => id)).toEqual(atom.ids);
    expect(atom.ids.length, feed).toBeGreaterThan(0);
    expect(atom.ids.filter((id) => !leadsSomewhere(id))).toEqual([]);
    const images = json.items.flatMap(({ image }) => image ?? []);
    expect(images.filter((image) => !existsSync(join(sample.out, image.slice(home.length))))).toEqual([]);
  }
});

test('the feed of a story lists its claims, that of the site all, that of corrections the corrections', async ({
  page,
}) => {
  const bridge = await readXml(page, 'lantern-bridge/feed.xml');
  const all = await readXml(page, 'feed.xml');
  const corrections = await readXml(page, 'corrections/feed.xml');
  const claims = readManifestOf(sample).pages.filter(({ id }) => id.startsWith('claims/'));
  expect(bridge.ids.every((id) => id.startsWith(`${home}/lantern-bridge/`))).toBe(true);
  expect([...all.ids].sort()).toEqual(claims.map(({ address }) => `${home}${address}`).sort());
  expect(corrections.ids.every((id) => id.includes('#_correction-'))).toBe(true);
});

for (const [address, found] of [
  ['/', ['feed.xml', 'feed.json']],
  ['/lantern-bridge/', ['lantern-bridge/feed.xml', 'lantern-bridge/feed.json']],
  ['/lantern-bridge/opening-date/', ['lantern-bridge/feed.xml']],
  ['/corrections/', ['corrections/feed.xml', 'corrections/feed.json']],
] as const) {
  test(`feed readers find from ${address}: ${found.join(', ')}`, async ({ page }) => {
    await page.goto(at(sample, address));
    const links = page.locator('link[rel=alternate][type*="+xml"], link[rel=alternate][type*="+json"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => href?.includes('feed'))).toEqual(
      found.map((file) => `${sample.base}${file}`),
    );
    // and people, from the foot of the page
    const shown = page.locator('footer').getByRole('link', { name: 'Feed' });
    await expect(shown).toHaveAttribute('href', `${sample.base}${found[0]}`);
    for (const href of hrefs) {
      expect((await page.request.get(new URL(href ?? '', sample.address).href)).status()).toBe(200);
    }
  });
}

test('the sitemap lists every page that search engines may list, once, and no other', async ({ page }) => {
  const { locations, days, fault } = await readXml(page, 'sitemap.xml');
  const listed = pageAddresses(sample)
    .filter((address) => address !== '/404.html')
    .filter((address) => !readBuilt(sample, `${address.slice(1)}index.html`).includes('content="noindex"'));
  expect(fault).toBeUndefined();
  expect([...locations].sort()).toEqual(listed.map((address) => `${home}${address}`).sort());
  expect(days.length).toBeGreaterThan(20);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
});

test('robots.txt names the sitemap', () => {
  expect(readBuilt(sample, 'robots.txt')).toContain(`Sitemap: ${home}/sitemap.xml`);
});

test('a site that does not know its address has none of these', () => {
  const files = [...feeds.map((feed) => `${feed}.xml`), 'feed.json', 'sitemap.xml', 'robots.txt'];
  expect(files.filter((file) => existsSync(join(own.out, file)))).toEqual([]);
});
