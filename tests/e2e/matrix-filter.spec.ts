import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at } from './site-pages.ts';

const story = at(builtSites.sample, '/lantern-bridge/');
const contradicting = 'tr[data-standing="contradict"]';
const others = 'tr[data-standing]:not([data-standing="contradict"])';

async function chooseContradictions(page: Page): Promise<void> {
  await page.goto(story);
  await page.getByRole('radio', { name: /Cannot both be right/ }).check();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('the filter shows the claims of one relation alone', async ({ page }) => {
      await chooseContradictions(page);
      await expect(page.locator(contradicting).first()).toBeVisible();
      for (const row of await page.locator(others).all()) await expect(row).toBeHidden();
    });
  });
}

test('the choice stands in the address and holds when the page is opened again', async ({ page }) => {
  await chooseContradictions(page);
  await expect(page).toHaveURL(/\?show=contradict$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: /Cannot both be right/ })).toBeChecked();
  await expect(page.locator(others).first()).toBeHidden();
});
