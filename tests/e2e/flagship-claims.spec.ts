/** The two claims the first readers will look up, as they read in a browser. */
import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at } from './site-pages.ts';

const story = '/petro-white-house-2026';
const operation = `${story}/maduro-operation/`;
const share = `${story}/cocaine-share/`;

function open(page: Page, address: string) {
  return page.goto(at(builtSites.own, address));
}

function cell(page: Page, article: string) {
  return page.locator(`[id="${article}"]`);
}

test('when the operation took place: four readings of three origins, and they cannot both be right', async ({
  page,
}) => {
  await open(page, operation);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'When did the US operation that removed Venezuela’s Nicolás Maduro take place?',
  );
  const main = page.getByRole('main');
  await expect(main.getByText('Cannot both be right').first()).toBeVisible();
  await expect(main.getByText('4 of 5 accounts answer, from 3 origins')).toBeVisible();
  for (const article of ['early-report', 'reuters']) {
    await expect(cell(page, article)).toContainText('January 2026');
    await expect(cell(page, article).locator('mark').first()).toHaveText('last month');
  }
  await expect(cell(page, 'wsj')).toContainText('early January 2026');
  await expect(cell(page, 'wsj').locator('mark').first()).toHaveText('early last month');
  await expect(cell(page, 'unsigned')).toContainText('early February 2026');
  await expect(cell(page, 'unsigned').locator('mark').first()).toHaveText('in early February');
  await expect(cell(page, 'crbc')).toContainText('Does not say');
});

test('“last month” and “in January” are no discrepancy: only the odd account contradicts', async ({
  page,
}) => {
  await open(page, operation);
  for (const article of ['early-report', 'reuters', 'wsj']) {
    const against = cell(page, article).getByText('Cannot both be right');
    await expect(against).toHaveCount(1);
    await expect(cell(page, article)).toContainText('Unsigned article');
  }
  await expect(page.getByRole('main')).toContainText('31 January');
  await expect(page.getByRole('main')).toContainText('1 February');
});

test('how large Colombia’s share is: rank in coca and share of cocaine are about different things', async ({
  page,
}) => {
  await open(page, share);
  const main = page.getByRole('main');
  await expect(main.getByText('About different things').first()).toBeVisible();
  await expect(main.getByText('Cannot both be right')).toHaveCount(0);
  await expect(main.getByText('3 of 5 accounts answer, from 2 origins')).toBeVisible();
  for (const article of ['early-report', 'reuters']) {
    await expect(cell(page, article).locator('mark').first()).toHaveText('top producer of coca');
  }
  await expect(cell(page, 'crbc')).toContainText('68%');
  await expect(cell(page, 'crbc')).toContainText('cocaine');
});

for (const address of [operation, share]) {
  test(`permalinks of ${address} land on the cell they name`, async ({ page }) => {
    for (const article of ['early-report', 'reuters', 'wsj', 'crbc', 'unsigned']) {
      await open(page, `${address}#${article}`);
      await expect(page.locator(':target')).toHaveAttribute('id', article);
      await expect(page.locator(':target')).toBeInViewport();
    }
  });
}

test('a link into the article lands on the paragraph with the quoted words', async ({ page }) => {
  await open(page, operation);
  await cell(page, 'unsigned').getByRole('link', { name: 'In the article' }).click();
  await page.waitForURL(/\/articles\/unsigned\/#p-[0-9a-f]{8}/);
  await expect(page.locator(':target')).toContainText('in early February');
  await expect(page.locator(':target')).toBeInViewport();
});
