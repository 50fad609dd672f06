/** Quotations: what a page shows of a version is the account's own words, on any screen, without script. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { QuotationView } from '../../src/schemas/quotation-view.ts';
import { builtSites } from './built-sites.ts';
import { preparedViews, receivedText } from './prepared-views.ts';
import { at, readBuilt, readManifestOf, sites } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

const sample = builtSites.sample;
const mayor = '/lantern-bridge/quotations/we-dont-build-bridges-to-look-at-them-we-build-them-to-cross/';

for (const [name, site] of sites) {
  const families = () => preparedViews<QuotationView>(site, 'quotation');

  for (const width of [360, 1440]) {
    test(`every row says its account’s words to the letter at ${width} pixels: ${name} site`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      expect(families().length).toBeGreaterThan(0);
      for (const { address, view } of families()) {
        await page.goto(at(site, address));
        const rows = view.bands.flatMap(({ rows }) => rows);
        const shown = await runsOfRows(page);
        expect(shown).toHaveLength(rows.length);
        rows.forEach(({ accounts }, index) => {
          const [account] = accounts;
          const received = receivedText(site, address.split('/')[1] ?? '', articleOf(account?.article));
          for (const run of shown[index] ?? []) expect.soft(received, address).toContain(run);
        });
      }
    });
  }

  test(`every version has its anchor, and every paragraph linked is there: ${name} site`, async ({
    page,
  }) => {
    for (const { address, view } of families()) {
      await page.goto(at(site, address));
      const recorded = view.versions.flatMap(({ article, aliases }) => [article, ...aliases]);
      for (const anchor of recorded) await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
      for (const { address: paragraph } of view.versions) {
        const [article = '', anchor = ''] = paragraph.split('#');
        expect(readBuilt(site, `${article.slice(1)}index.html`)).toContain(`id="${anchor}"`);
      }
    }
  });

  test(`the page of all quotations names every family: ${name} site`, async ({ page }) => {
    for (const list of readManifestOf(site).pages.filter((each) => each.page === 'quotations')) {
      await page.goto(at(site, list.address));
      for (const { address } of families().filter((each) => each.address.startsWith(list.address))) {
        await expect(page.locator(`main a[href$="${address}"]`)).toHaveCount(1);
      }
    }
  });
}

test('places stand below each other on a wide screen, and versions run on as text on a narrow one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(at(sample, mayor));
  const places = page.getByRole('table').locator('td[data-number="1"]');
  const lefts = await places.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(lefts.length).toBeGreaterThan(2);
  expect(new Set(lefts).size).toBe(1);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(places.first()).toHaveCSS('display', 'inline');
});

test('a place without words is told to those who cannot see the gap', async ({ page }) => {
  await page.goto(at(sample, mayor));
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /Unsigned note/ }) });
  await expect(row.getByRole('cell', { name: 'no words here' }).first()).toBeVisible();
});

test('the kind of a difference stands at the head of its column, and again in the list', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(at(sample, mayor));
  await expect(page.getByRole('columnheader', { name: /negation/ })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'negation' }).first()).toContainText('do not');
});

test('addresses from the words of other versions lead to the family', async ({ page }) => {
  const old = readManifestOf(sample).redirects.filter(({ to }) => to === mayor);
  expect(old.length).toBeGreaterThan(0);
  for (const { from } of old) {
    await page.goto(at(sample, from));
    await page.waitForURL(at(sample, mayor));
  }
});

test('a claim about wording leads to all versions', async ({ page }) => {
  await page.goto(at(sample, '/lantern-bridge/mayors-words/'));
  await page.getByRole('link', { name: 'All versions, word by word' }).click();
  await page.waitForURL(at(sample, mayor));
});

test.describe('the story page', () => {
  const found = (page: Page): Locator => page.getByRole('region', { name: /^Found by program/ });

  test('sets apart what the program suggests, and says that nobody has checked it', async ({ page }) => {
    await page.goto(at(sample, '/lantern-bridge/'));
    await expect(found(page)).toContainText('not yet reviewed');
    await expect(found(page)).toContainText('Nobody has checked whether they do');
    const claims = page.getByRole('region', { name: 'Every claim, every account' });
    const questions = await found(page).getByRole('heading', { level: 3 }).allTextContents();
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) await expect(claims).not.toContainText(question.trim());
  });

  test('tells what editors set aside, and why', async ({ page }) => {
    await page.goto(at(sample, '/lantern-bridge/'));
    await expect(page.getByRole('region', { name: /not taken up/ })).toBeVisible();
  });

  test('lists no suggestions unless its story shows them', async ({ page }) => {
    await page.goto(at(builtSites.own, '/petro-white-house-2026/'));
    await expect(found(page)).toHaveCount(0);
  });
});

/** The words of every row, whole runs between places without words or not shown; as they stand on the page. */
async function runsOfRows(page: Page): Promise<string[][]> {
  return page.locator('table tbody tr').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.childNodes]
        .map((node) => {
          if (!(node instanceof HTMLElement)) return node.textContent ?? '';
          if (node.tagName === 'TH') return '';
          return node.matches('.none, .withheld') ? '\u0000' : node.textContent;
        })
        .join('')
        .split('\u0000')
        .map((run) => run.trim())
        .filter((run) => run !== ''),
    ),
  );
}

/** The article of a version’s anchor: a second version in one article has a hash besides. */
function articleOf(anchor: string | undefined): string {
  return (anchor ?? '').replace(/-[0-9a-f]{8}$/, '');
}
