import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { at, pagesOfEachKind, sites } from './site-pages.ts';

for (const [name, site] of sites) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any type of page: ${name} site, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      for (const { kind, address } of pagesOfEachKind(site)) {
        if (kind === 'specimens' && name !== 'sample') continue; // the same page, whatever the content
        await page.goto(at(site, address));
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        expect.soft(found, `${kind} page ${address}`).toEqual([]);
      }
      await context.close();
    });
  }
}
