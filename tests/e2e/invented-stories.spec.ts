/** Invented stories of many accounts, long names and other scripts: said to be invented, readable, in their languages. */
import { expect, test } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, pagesOfEachKind } from './site-pages.ts';

const lists = [
  '/claims/',
  '/claims/by-relation/',
  '/claims/by-date/',
  '/contradictions/',
  '/quotations/',
  '/outlets/',
];

test('an invented story says so on all its pages and on every list it stands in', async ({ page }) => {
  const site = builtSites.sample;
  const told = pagesOfEachKind(site).filter(
    ({ address }) => /^\/(embed\/)?(lantern-bridge|tower-clock)\//.test(address) || lists.includes(address),
  );
  expect(told.length).toBeGreaterThan(10);
  for (const { address } of told) {
    await page.goto(at(site, address));
    await expect(page.getByText('This story is invented').first(), address).toBeVisible();
  }
});

test('a story that is not invented says nothing of the kind', async ({ page }) => {
  await page.goto(at(builtSites.own, '/claims/'));
  await expect(page.locator('#_notices')).toHaveCount(0);
});

test('words in another language or script say which, inside an English article too', async ({ page }) => {
  const site = builtSites.sample;
  await page.goto(at(site, '/tower-clock/sailors-call/'));
  await expect(page.locator('.quoted mark[lang="es"]')).toHaveText('el reloj duerme');
  await expect(page.locator('.quoted [lang="es"]').first()).toHaveText('¿Qué hora es, si ');
  await page.goto(at(site, '/tower-clock/articles/ledger/'));
  await expect(page.locator('.excerpt mark[lang="es"].telling')).toHaveText('el reloj duerme');
  await page.goto(at(site, '/tower-clock/who-rang/'));
  const arabic = page.locator('.quoted [lang="ar"]').filter({ hasText: 'ربان الميناء' });
  await expect(arabic).toHaveCSS('direction', 'rtl');
});

test('twelve accounts scroll in a frame of their own, not the page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(at(builtSites.sample, '/tower-clock/'));
  const widthOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => each.scrollWidth);
  expect(await widthOf('html')).toBe(1280);
  expect(await widthOf('[role="region"]:has(table)')).toBeGreaterThan(1280);
});

for (const address of ['/', '/claims/', '/contradictions/', '/outlets/']) {
  test(`no words are cut off at 200 % text: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(at(builtSites.sample, address));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
