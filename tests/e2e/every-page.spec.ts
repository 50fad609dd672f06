/** Said of every page of both sites: its links lead somewhere, its ids are its own, and it asks nobody else for anything. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { BuiltSite } from './built-sites.ts';
import { at, pageAddresses, readManifestOf, sites } from './site-pages.ts';

interface SeenPage {
  readonly address: string;
  readonly ids: readonly string[];
  readonly links: readonly string[];
  /** Words shown as an article’s own, and the article page they lead to or stand on. */
  readonly quoted: readonly { readonly words: string; readonly from: string }[];
  readonly files: readonly string[];
  readonly complaints: readonly string[];
}

for (const [name, site] of sites) {
  test.describe(`${name} site`, () => {
    let seen: readonly SeenPage[] = [];

    test.describe.configure({ mode: 'serial', timeout: 180_000 });

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(180_000);
      const page = await browser.newPage();
      const pages: SeenPage[] = [];
      for (const address of pageAddresses(site)) pages.push(await see(page, site, address));
      seen = pages;
      await page.close();
    });

    test('has pages', () => {
      expect(seen.length).toBeGreaterThan(5);
    });

    test('every internal link leads to a page or file, every anchor to an element', () => {
      const idsAt = new Map(seen.map(({ address, ids }) => [at(site, address), new Set(ids)]));
      const broken = seen.flatMap(({ address, links }) =>
        links.filter((link) => !leadsSomewhere(site, idsAt, link)).map((link) => `${address} → ${link}`),
      );
      expect(broken).toEqual([]);
    });

    test('every page but the error page can be reached from the home page', () => {
      const linksFrom = new Map(seen.map(({ address, links }) => [at(site, address), links]));
      const reached = new Set([site.address]);
      for (const from of reached) {
        for (const link of linksFrom.get(from) ?? []) reached.add(link.replace(/#.*/, ''));
      }
      const unreached = seen
        .map(({ address }) => address)
        .filter((address) => !reached.has(at(site, address)));
      expect(unreached.filter((address) => !['/404.html', '/specimens/'].includes(address))).toEqual([]);
    });

    test('no id stands twice on a page', () => {
      const twice = seen.flatMap(({ address, ids }) =>
        ids.filter((id, place) => ids.indexOf(id) < place).map((id) => `${address}#${id}`),
      );
      expect(twice).toEqual([]);
    });

    test('every word shown as an article’s own stands in that article as received, to the letter', () => {
      const articles = readArticles(site);
      const quoted = seen.flatMap(({ quoted }) => quoted);
      const altered = quoted.filter(({ words, from }) => !articles.get(from)?.includes(words));
      expect(quoted.length).toBeGreaterThan(10);
      expect(altered).toEqual([]);
    });

    test('nothing is loaded from another host, and the security policy forbids nothing a page does', () => {
      expect(seen.flatMap(({ complaints }) => complaints)).toEqual([]);
      const foreign = seen.flatMap(({ files }) => files).filter((file) => !file.startsWith(site.address));
      expect(foreign.filter((file) => !file.startsWith('data:'))).toEqual([]);
    });
  });
}

/** Opens one page and notes what it links to, what it loads, and what the browser has to say about it. */
async function see(page: Page, site: BuiltSite, address: string): Promise<SeenPage> {
  const files: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`${address}: ${request.url()} failed`));
  page.on('pageerror', (error) => complaints.push(`${address}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    complaints.push(`${address}: ${message.text()}`);
  });
  await page.goto(at(site, address), { waitUntil: 'load' });
  const found = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    quoted: [
      ...[...document.querySelectorAll('.quoted')].map((quote) => ({
        words: (quote.querySelector('.words')?.textContent ?? '').trim(),
        from: quote.querySelector<HTMLAnchorElement>('.where a')?.href.replace(/#.*/, '') ?? '',
      })),
      ...[...document.querySelectorAll('.excerpt mark')].map((mark) => ({
        words: mark.textContent,
        from: location.href.replace(/#.*/, ''),
      })),
    ].filter(() => !location.pathname.endsWith('/specimens/')), // the articles of specimens are made up
  }));
  page.removeAllListeners();
  await page.goto('about:blank'); // a frame far down may still be loading; that it ends here is nobody’s complaint
  return { address, ...found, files, complaints };
}

/** Links to other hosts are the outlets' business; links to our own host must stay below the base. */
function leadsSomewhere(
  site: BuiltSite,
  idsAt: ReadonlyMap<string, ReadonlySet<string>>,
  link: string,
): boolean {
  const url = new URL(link);
  if (url.origin !== new URL(site.address).origin) return /^https?:|^mailto:$/.test(url.protocol);
  if (!link.startsWith(site.address)) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const ids = idsAt.get(`${url.origin}${url.pathname}`);
  if (ids !== undefined) return anchor === '' || ids.has(anchor) || anchor.startsWith(':~:');
  const file = decodeURIComponent(url.pathname).slice(site.base.length);
  return anchor === '' && /\.\w+$/.test(file) && existsSync(join(site.out, file));
}

/** Address of an article’s page → its text as received. */
function readArticles(site: BuiltSite): ReadonlyMap<string, string> {
  const pages = readManifestOf(site).pages.filter(({ page }) => page === 'article');
  return new Map(
    pages.map(({ id, address }) => {
      const [, story = '', article = ''] = id.split('/');
      const folder = join(site.content, 'stories', story, 'articles');
      const files = ['txt', 'html', 'md'].map((ending) => join(folder, `${article}.${ending}`));
      return [at(site, address), readFileSync(files.find(existsSync) ?? '', 'utf8')];
    }),
  );
}
