import { expect, test } from '@playwright/test';
import { at, pageAddresses, pagesOfEachKind, sites } from './site-pages.ts';

for (const [name, site] of sites) {
  test(`no page scrolls sideways at 320 pixels: ${name} site`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    for (const address of pageAddresses(site)) {
      await page.goto(at(site, address));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, address).toBeLessThanOrEqual(320);
    }
    await page.close();
  });

  test(`no type of page scrolls sideways with text of twice the size: ${name} site`, async ({ browser }) => {
    test.setTimeout(180_000);
    const page = await browser.newPage({ viewport: { width: 640, height: 640 } });
    for (const { address } of pagesOfEachKind(site)) {
      await page.goto(at(site, address));
      const width = await page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
        return document.documentElement.scrollWidth;
      });
      expect.soft(width, address).toBeLessThanOrEqual(640);
    }
    await page.close();
  });
}
