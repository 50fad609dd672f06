import { expect, test } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at } from './site-pages.ts';

const site = builtSites.sample;

test.use({ javaScriptEnabled: false });

test('a claim page shows question, finding, every cell and the reasoning', async ({ page }) => {
  await page.goto(at(site, '/lantern-bridge/opening-date/'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'When was the Lantern Bridge opened again?',
  );
  await expect(page.getByText('both cannot be right').first()).toBeVisible();
  for (const article of ['courier', 'post', 'note']) {
    await expect(page.locator(`[id="${article}"]`)).toBeVisible();
  }
  await expect(page.getByText('the part of the month')).toBeVisible();
});

test('the words of an article are shown, never obeyed', async ({ page }) => {
  await page.goto(at(site, '/lantern-bridge/sign/'));
  await expect(page.getByText('<script>alert("bridge")</script>').first()).toBeVisible();
  await expect(page.locator('main b')).toHaveCount(0);
});

test('the story page lists every claim with its value in every cell', async ({ page }) => {
  await page.goto(at(site, '/lantern-bridge/'));
  for (const title of ['Date of the opening', 'Length of the bridge', 'Who paid']) {
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
  }
});
