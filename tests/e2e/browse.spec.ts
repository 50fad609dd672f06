/** Ways across stories: every claim, quotation and outlet can be found from the home page, and every list is complete. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type { ClaimView } from '../../src/schemas/claim-view.ts';
import { firstLanguage, languages } from '../../src/schemas/language.ts';
import { languageOfId } from '../../src/views/language-of-id.ts';
import { relationWordsIn } from '../../src/views/relation-words.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import type { BuiltSite } from './built-sites.ts';
import { preparedViews } from './prepared-views.ts';
import { at, readBuilt, readManifestOf, sites } from './site-pages.ts';

const pages = [
  '/claims/',
  '/claims/by-relation/',
  '/claims/by-date/',
  '/contradictions/',
  '/quotations/',
  '/outlets/',
] as const;

const words = wordsOf('en').browse;

for (const [name, site] of sites) {
  const addressesOf = (kind: string) =>
    readManifestOf(site)
      .pages.filter(({ id, page }) => page === kind && languageOfId(id) === firstLanguage)
      .map(({ address }) => address);

  test(`header and home lead to all claims, and every list to every other: ${name} site`, async ({
    page,
  }) => {
    await page.goto(at(site, '/guides/about/'));
    const header = page.getByRole('banner').getByRole('link', { name: 'Claims', exact: true });
    expect(await header.evaluate((link: HTMLAnchorElement) => link.href)).toBe(at(site, '/claims/'));
    for (const address of ['/', ...pages]) {
      await page.goto(at(site, address));
      const ways = page.getByRole('navigation', { name: words.navigation }).getByRole('link');
      expect(await hrefsOf(ways), address).toEqual(pages.map((each) => at(site, each)));
      const here = page.getByRole('navigation', { name: words.navigation }).locator('[aria-current]');
      await expect(here).toHaveCount(address === '/' ? 0 : 1);
    }
  });

  test(`every claim stands once by title, once by relation, twice by date: ${name} site`, async ({
    page,
  }) => {
    const claims = addressesOf('claim').map((address) => at(site, address));
    for (const [address, times] of [
      ['/claims/', 1],
      ['/claims/by-relation/', 1],
      ['/claims/by-date/', 2],
    ] as const) {
      await page.goto(at(site, address));
      const linked = await hrefsOf(page.locator('main li a'));
      const wrong = claims.filter((claim) => linked.filter((link) => link === claim).length !== times);
      expect(wrong, address).toEqual([]);
    }
  });

  test(`letters lead to their claims, and titles are in order: ${name} site`, async ({ page }) => {
    await page.goto(at(site, '/claims/'));
    const letters = page.getByRole('navigation', { name: words.jump }).getByRole('link');
    for (const letter of await letters.all()) {
      const anchor = (await letter.getAttribute('href'))?.slice(1) ?? '';
      await expect(page.locator(`h2[id="${anchor}"]`)).toContainText(
        (await letter.textContent())?.trim() ?? '',
      );
    }
    const titles = await page
      .locator('main h2 + ul > li a:first-child')
      .evaluateAll((links) =>
        links.filter((link) => link.closest('.story') === null).map((link) => link.textContent.trim()),
      );
    expect(titles.length).toBe(addressesOf('claim').length);
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(titles).toEqual(titles.toSorted(compare));
  });

  test(`relations stand strongest first, each with the number of its claims: ${name} site`, async ({
    page,
  }) => {
    await page.goto(at(site, '/claims/by-relation/'));
    const groups = await page.locator('main section[aria-labelledby]').evaluateAll((sections) =>
      sections.map((section) => ({
        heading: section.querySelector('h2')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
        lines: section.querySelectorAll('li').length,
      })),
    );
    const standing = claimsOf(site).map(({ view }) => view.standingWords);
    const labels = [
      ...relationWordsIn(wordsOf('en')).map(({ label }) => label),
      wordsOf('en').relations.lone,
    ];
    const expected = labels
      .map((label) => ({ label, lines: standing.filter((each) => each === label).length }))
      .filter(({ lines }) => lines > 0);
    expect(groups).toEqual(
      expected.map(({ label, lines }) => ({ heading: `${label} ${words.claimCount(lines)}`, lines })),
    );
  });

  test(`every contradiction shows its finding and two sides that lead to their cells: ${name} site`, async ({
    page,
  }) => {
    const apart = claimsOf(site).filter(({ view }) => view.standing === 'contradict');
    expect(apart.length).toBeGreaterThan(0);
    await page.goto(at(site, '/contradictions/'));
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(apart.length);
    for (const { address, view } of apart) {
      const entry = page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: view.question }) });
      await expect(entry).toContainText(view.finding);
      const sides = entry.locator('.side');
      await expect(sides).toHaveCount(2);
      for (const side of await sides.all()) {
        const [first = ''] = await hrefsOf(side.getByRole('link'));
        expect(first).toContain(at(site, `${address}#`));
      }
    }
  });

  test(`every utterance of several versions is listed with its story: ${name} site`, async ({ page }) => {
    await page.goto(at(site, '/quotations/'));
    const linked = await hrefsOf(page.locator('main a'));
    const listed = [...addressesOf('quotation'), ...addressesOf('quotations')];
    expect(listed.length).toBeGreaterThan(1);
    expect(listed.filter((address) => !linked.includes(at(site, address)))).toEqual([]);
  });

  test(`every outlet and every account without one is listed, with what the list does not mean: ${name} site`, async ({
    page,
  }) => {
    await page.goto(at(site, '/outlets/'));
    await expect(page.getByText(words.outlets.meaning)).toBeVisible();
    await expect(page.getByRole('heading', { name: words.outlets.notStated })).toBeVisible();
    const linked = await hrefsOf(page.locator('main a'));
    const listed = [...addressesOf('outlet'), ...addressesOf('article')];
    expect(listed.filter((address) => !linked.includes(at(site, address)))).toEqual([]);
  });

  test(`an outlet’s page leads to every cell of its accounts, and says that marks are the claims’: ${name} site`, async ({
    page,
  }) => {
    const [outlet = ''] = addressesOf('outlet');
    await page.goto(at(site, outlet));
    await expect(page.getByText(words.outlets.meaning)).toBeVisible();
    await expect(page.getByText('The mark belongs to the claim')).toBeVisible();
    const linked = await hrefsOf(page.locator('main a'));
    const article = addressesOf('article').find((address) => linked.includes(at(site, address))) ?? '';
    const [, story = '', , id = ''] = article.split('/');
    const cells = addressesOf('claim')
      .filter((address) => address.startsWith(`/${story}/`))
      .map((address) => `${at(site, address)}#${id}`);
    expect(cells.filter((cell) => !linked.includes(cell))).toEqual([]);
  });

  test(`a line of the index weighs little, so that a thousand claims are a page: ${name} site`, () => {
    const html = readBuilt(site, 'claims/index.html');
    const claims = addressesOf('claim').length;
    expect(gzipSync(readListOf(html)).length / claims).toBeLessThan(120);
  });
}

/** The claims these lists show: those of the first language. */
function claimsOf(site: BuiltSite): ReturnType<typeof preparedViews<ClaimView>> {
  return preparedViews<ClaimView>(site, 'claim').filter(
    ({ address }) => !languages.some((language) => address.startsWith(`/${language}/`)),
  );
}

/** The groups of the index, without what stands around them. */
function readListOf(html: string): string {
  return html.slice(html.indexOf('<section class="group'), html.lastIndexOf('</section>'));
}

function hrefsOf(links: ReturnType<Page['locator']>): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}
