/** Searching: words lead to the place where they stand, results narrow, and all of it works below a path and under the policy. */
import { expect, test, type Page } from '@playwright/test';
import type { ClaimView } from '../../src/schemas/claim-view.ts';
import { searchFolder } from '../../src/search/search-folder.ts';
import { languageOfId } from '../../src/views/language-of-id.ts';
import { builtSites, type BuiltSite } from './built-sites.ts';
import { preparedViews } from './prepared-views.ts';
import { at, readManifestOf, sites } from './site-pages.ts';

const hits = '[data-hits] > li';
const titles = '[data-hits] [data-title]';
const sample = builtSites.sample;

/** Opens the page of search with words and choices in its address, and waits for the answer. */
async function ask(page: Page, site: BuiltSite, query: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(`${at(site, '/search/')}?${new URLSearchParams(query).toString()}`);
  await expect(page.locator('[data-status]')).toContainText(/\d|found|loaded/);
}

/** A claim in the first language whose first account is quoted with some words on end. */
function quotedClaim(site: BuiltSite) {
  const spanish = new Set(
    readManifestOf(site)
      .pages.filter(({ id }) => languageOfId(id) !== 'en')
      .map(({ address }) => address),
  );
  for (const { address, view } of preparedViews<ClaimView>(site, 'claim')) {
    if (spanish.has(address)) continue;
    for (const { article, quotes } of view.readings) {
      const [words] = (quotes[0]?.parts ?? [])
        .map(({ text }) => /^(?:\w+ ){4}\w+(?= |$)/.exec(text)?.[0])
        .filter((found) => found !== undefined);
      if (words !== undefined) return { address, article, words, view };
    }
  }
  throw new Error('no claim quotes five plain words on end');
}

for (const [name, site] of sites) {
  test(`words of a finding find the claim, with question and relation: ${name} site`, async ({ page }) => {
    const { address, view } = quotedClaim(site);
    await ask(page, site, { q: view.finding.split(' ').slice(0, 12).join(' '), kind: 'claim' });
    const found = page.locator(hits, { has: page.locator(`a[href="${site.base}${address.slice(1)}"]`) });
    await expect(found.locator('[data-title]')).toHaveText(view.question);
    await expect(found.locator('[data-mark]')).toHaveText(/\w/);
    await expect(found.locator('mark').first()).toBeVisible();
  });

  test(`quoted words lead to the cell that has them: ${name} site`, async ({ page }) => {
    const { address, article, words } = quotedClaim(site);
    await ask(page, site, { q: `"${words}"`, kind: 'claim' });
    const link = page.locator(`a[href="${site.base}${address.slice(1)}#${article}"]`);
    const cell = page.locator('[data-places] > li', { has: link });
    await expect(cell.locator('mark')).not.toHaveCount(0);
    await cell.getByRole('link').click();
    await expect(page).toHaveURL(`${at(site, address)}#${article}`);
    await expect(page.locator(`[id="${article}"]`)).toBeInViewport();
  });
}

test('results narrow by relation, each choice says how many it leaves, and all stands in the address', async ({
  page,
}) => {
  await ask(page, sample, { q: 'bridge' });
  await page.locator('[data-choice="kind claim"]').check();
  const contradict = page.locator('label', { has: page.locator('[data-choice="relation contradict"]') });
  const promised = Number(await contradict.locator('[data-count]').textContent());
  await contradict.getByRole('checkbox').check();
  await expect(page).toHaveURL(/\?q=bridge&kind=claim&relation=contradict$/);
  await expect(page.locator('[data-status]')).toContainText(`${String(promised)} result`);
  await expect(page.locator(hits)).toHaveCount(promised);
  for (const hit of await page.locator(hits).all()) await expect(hit).toContainText('Cannot both be right');
  await expect(page.locator('[data-choice^="relation "]')).not.toHaveCount(1); // others would widen the choice
  await page.reload();
  await expect(page.locator('[data-choice="relation contradict"]')).toBeChecked();
  await expect(page.locator(hits)).toHaveCount(promised);
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(page).toHaveURL(/\?q=bridge$/);
});

test('everything can be done with the keyboard', async ({ page }) => {
  await page.goto(at(sample, '/lantern-bridge/'));
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\//);
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('bridge');
  await expect(page.locator(titles).nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(titles).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  const first = page.locator(titles).first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(page.locator(hits)).toHaveCount(0);
  await page.keyboard.type('bridge');
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const to = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(to ?? '', sample.address).href);
});

test('the key / can be switched off, for good', async ({ page }) => {
  await page.goto(at(sample, '/search/'));
  await page.getByLabel('The key / leads here').uncheck();
  await page.goto(at(sample, '/lantern-bridge/'));
  await page.keyboard.press('/');
  await page.goto(at(sample, '/search/'));
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page.getByLabel('The key / leads here')).not.toBeChecked();
});

test('nothing is loaded until somebody asks, then only from this site, and the policy forbids none of it', async ({
  page,
}) => {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => asked.push(request.url()));
  const index = () => asked.filter((url) => url.includes(`/${searchFolder}/`));
  await page.goto(at(sample, '/search/'), { waitUntil: 'networkidle' });
  expect(index()).toEqual([]);
  await page.getByRole('searchbox').fill('bridge');
  await expect(page.locator(titles).first()).toBeVisible();
  expect(index().length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(sample.address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('only the pages of search may run the engine', async ({ request }) => {
  const policyOf = async (address: string) =>
    (await request.get(at(sample, address))).headers()['content-security-policy'] ?? '';
  for (const address of ['/search/', '/es/search/']) {
    expect(await policyOf(address)).toContain("script-src 'self' 'wasm-unsafe-eval'");
  }
  for (const address of ['/', '/lantern-bridge/', `/${searchFolder}/pagefind.js`]) {
    expect(await policyOf(address)).not.toContain('wasm');
  }
});

test('what somebody searches for is text, whatever it looks like', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)> zzzz {n} $&';
  await ask(page, sample, { q: hostile });
  await expect(page.locator('[data-status]')).toContainText(`“${hostile}”`);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('words of an article that look like markup are found, and shown as they are', async ({ page }) => {
  await ask(page, sample, { q: 'script alert' });
  const hit = page.locator(hits).first();
  await expect(hit).toContainText('<script>alert("bridge")</script>');
  await expect(hit.locator('script')).toHaveCount(0);
});

test('nothing found is said, with advice', async ({ page }) => {
  await ask(page, sample, { q: 'zzzzzz' });
  await expect(page.getByRole('status')).toContainText('Nothing found for “zzzzzz”. Fewer or other words');
});

test('an index that cannot be loaded is said, with another way', async ({ page }) => {
  await page.route(`**/${searchFolder}/**`, (route) => route.abort());
  await ask(page, sample, { q: 'bridge' });
  await expect(page.locator('[data-status]')).toContainText('could not be loaded');
  await expect(page.getByRole('link', { name: /complete index/ })).toBeVisible();
});

test('each language finds pages in that language only', async ({ page }) => {
  await page.goto(`${at(builtSites.own, '/es/search/')}?q=Maduro`);
  await expect(page.locator('[data-status]')).toContainText('“Maduro”');
  const found = await page
    .locator(titles)
    .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((address) => !address?.startsWith('/es/'))).toEqual([]);
});

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  test('without script the page says so and leads to the complete index', async ({ page }) => {
    await page.goto(`${at(sample, '/search/')}?q=bridge`);
    await expect(page.locator('noscript p')).toContainText('Searching needs script');
    await page.getByRole('link', { name: /complete index/ }).click();
    await expect(page).toHaveURL(at(sample, '/claims/'));
  });
});
