import { expect, test } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at } from './site-pages.ts';

const site = builtSites.sample;

test('a printed claim is a sheet one can cite', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(at(site, '/lantern-bridge/opening-date/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(
    page.getByText('https://news.example/sub/path/lantern-bridge/opening-date/').first(),
  ).toBeVisible();
  await expect(page.getByText('Tuesday, March 4').first()).toBeVisible();
});

test('paper is printed in dark letters, whatever the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(at(site, '/lantern-bridge/opening-date/'));
  const brightness = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) throw new Error('no canvas');
    canvas.fillStyle = getComputedStyle(document.body).color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
  expect(brightness).toBeLessThan(96);
});

test('a claim makes a document of a few pages', async ({ page }) => {
  await page.goto(at(site, '/lantern-bridge/opening-date/'));
  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = sheet.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThan(6);
});
