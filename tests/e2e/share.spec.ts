/** Passing a page on: the share page of a claim, and the bar on story and quotation pages. */
import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, readBuilt, readManifestOf } from './site-pages.ts';

const site = builtSites.sample;
const claim = '/lantern-bridge/opening-date/';
const share = at(site, `${claim}share/`);
const published = `${site.site}${site.base}lantern-bridge/opening-date/`;

test.describe('with a clipboard', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'only Chromium lets a test read what was copied',
  );
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies what it shows, and says so', async ({ page }) => {
    await page.goto(share);
    for (const [format, id] of [
      ['Plain text', '_cite-plain'],
      ['BibTeX', '_cite-bibtex'],
      ['CSL-JSON', '_cite-csl'],
      ['Wikipedia', '_cite-wikipedia'],
    ] as const) {
      await page.getByRole('button', { name: `Copy: ${format}` }).click();
      await expect(page.getByRole('status').filter({ hasText: `Copied: ${format}` })).toBeVisible();
      expect(await clipboard(page)).toBe(await page.locator(`#${id}`).textContent());
    }
    await page.getByRole('button', { name: 'Copy: Embed code' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied: Embed code' })).toBeVisible();
    expect(await clipboard(page)).toMatch(/^<iframe src="https:\/\/news\.example\/sub\/path\/embed\//);
  });

  test('copies links to the claim, to each cell and to each pair, as they stand where the site is published', async ({
    page,
  }) => {
    await page.goto(share);
    await page.getByRole('button', { name: 'Copy link: When was' }).click();
    await expect.poll(() => clipboard(page)).toBe(published);
    const links = page.locator('#_links ~ * li');
    await links.first().getByRole('button').click();
    await expect.poll(() => clipboard(page)).toBe(`${published}#courier`);
    await page.getByText('Pair by pair').click();
    await links.last().getByRole('button').click();
    await expect.poll(() => clipboard(page)).toMatch(/#_pair-[a-z-]+--[a-z-]+$/);
    const [, anchor = ''] = (await clipboard(page)).split('#');
    expect(readBuilt(site, `${claim.slice(1)}index.html`)).toContain(`id="${anchor}"`);
  });
});

test('where the browser refuses, the text is selected and the page says how to copy it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(share);
  await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ctrl+C' })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toBe(await page.locator('#_cite-bibtex').textContent());
  await page.getByRole('button', { name: 'Copy link: When was' }).click();
  await expect(page.getByRole('status').filter({ hasText: published })).toBeVisible();
});

test('offers the device’s own sharing where there is one, and only there', async ({ browser }) => {
  for (const has of [true, false]) {
    const page = await browser.newPage();
    await page.addInitScript((offered) => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      if (offered) {
        Object.defineProperty(navigator, 'share', {
          value: (what: unknown) => Promise.resolve(shared.push(what)),
        });
      } else {
        // the property stands on the prototype, where the browser has it at all
        delete (Object.getPrototypeOf(navigator) as { share?: unknown }).share;
      }
    }, has);
    await page.goto(share);
    const button = page.getByRole('button', { name: 'Share', exact: true });
    await expect(page.getByRole('button', { name: 'Copy: BibTeX' })).toBeVisible();
    await expect(button).toBeVisible({ visible: has });
    if (has) {
      await button.click();
      const shared = await page.evaluate(() => Reflect.get(window, 'shared') as unknown);
      expect(shared).toEqual([{ title: expect.stringContaining('Lantern Bridge'), url: published }]);
    }
    await page.close();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything can be selected, and no button pretends to copy it', async ({ page }) => {
    await page.goto(share);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('#_cite-wikipedia')).toContainText('{{cite web |url=https://news.example/');
    await expect(page.getByRole('textbox', { name: 'Embed code' })).toHaveValue(/^<iframe /);
    const mail = page.getByRole('link', { name: 'Send by mail' });
    await expect(mail).toHaveAttribute('href', new RegExp(encodeURIComponent(published)));
  });
});

test('citations name the version of the claim’s text, on the page and in the files', async ({
  page,
  request,
}) => {
  const listed = readManifestOf(site).pages.find(({ address }) => address === claim);
  const version = listed?.hash.slice(0, 8) ?? 'none';
  await page.goto(share);
  for (const format of ['plain', 'bibtex', 'csl', 'wikipedia']) {
    await expect(page.locator(`#_cite-${format}`)).toContainText(version);
    await expect(page.locator(`#_cite-${format}`)).toContainText(published);
  }
  for (const [file, format] of [
    ['cite.bib', 'bibtex'],
    ['cite.json', 'csl'],
  ] as const) {
    await expect(page.getByRole('link', { name: file })).toHaveAttribute(
      'download',
      /^lantern-bridge-opening-date/,
    );
    const text = await (await request.get(at(site, `${claim}${file}`))).text();
    expect(text.trim()).toBe(await page.locator(`#_cite-${format}`).textContent());
  }
});

test('a claim leads to all ways to pass it on at its head and its end, and each entry and pair to itself', async ({
  page,
}) => {
  await page.goto(at(site, claim));
  const ways = page.getByRole('link', { name: 'Cite, share or embed' });
  await expect(ways).toHaveCount(2);
  await expect(ways.first()).toBeInViewport();
  for (const way of await ways.all()) expect(await way.getAttribute('href')).toBe(new URL(share).pathname);
  for (const place of await page.locator('tr[id], li[id^="_pair-"]').all()) {
    const id = (await place.getAttribute('id')) ?? '';
    await expect(place.locator(`a[href="#${id}"]`)).toHaveCount(1);
  }
  await expect(page.locator('script')).toHaveCount(0);
});

test('stories and quotations can be passed on and cited on their own pages', async ({ page }) => {
  const quotation = readManifestOf(site).pages.find(({ page: kind }) => kind === 'quotation');
  for (const address of ['/lantern-bridge/', quotation?.address ?? '']) {
    await page.goto(at(site, address));
    const url = `${site.site}${site.base}${address.slice(1)}`;
    await expect(page.getByRole('link', { name: 'Permanent link' })).toHaveAttribute('href', url);
    await expect(page.getByRole('button', { name: /^Copy link/ }).first()).toBeVisible();
    await page.getByText('Cite this page').click();
    await expect(page.locator('#_cite-bibtex')).toContainText(url);
  }
});

test('search engines are sent to the claim', async ({ page }) => {
  await page.goto(share);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', published);
});

test('a copy that does not know its address says that links lack their host', async ({ page }) => {
  const own = builtSites.own;
  const shared = readManifestOf(own).pages.find(({ page: kind }) => kind === 'share');
  await page.goto(at(own, shared?.address ?? ''));
  await expect(page.getByText('does not know its own address')).toBeVisible();
  await page.goto(share);
  await expect(page.getByText('does not know its own address')).toHaveCount(0);
});

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
