import { expect, test } from '@playwright/test';
import { at, pageAddresses, pagesOfEachKind, sites } from './site-pages.ts';

// 320 pixels are also what is left of 1,280 when a reader zooms to 400 %.
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

  test(`text of twice the size fits 320 pixels on every type of page: ${name} site`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    const page = await context.newPage();
    for (const { kind, address } of pagesOfEachKind(site)) {
      await page.goto(at(site, address));
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `${kind} page ${address}`).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
}
