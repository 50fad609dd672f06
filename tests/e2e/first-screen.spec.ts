/** What a reader sees of a claim before scrolling, on a laptop: what is asked, what is found, who differs. */
import { expect, test } from '@playwright/test';
import { at, readManifestOf, sites } from './site-pages.ts';

const laptop = { width: 1280, height: 720 };

for (const [name, site] of sites) {
  test(`question, relation, finding and who differs stand on the first screen of every claim: ${name} site`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const page = await browser.newPage({ viewport: laptop });
    const claims = readManifestOf(site).pages.filter((each) => each.page === 'claim');
    expect(claims.length).toBeGreaterThan(0);
    const below: string[] = [];
    for (const { address } of claims) {
      await page.goto(at(site, address));
      const parts = await page.evaluate(() =>
        ['h1', '.standing', '.finding', '.differ'].map((part) => {
          const found = document.querySelector(`main ${part}`);
          return { part, end: found?.getBoundingClientRect().bottom };
        }),
      );
      for (const { part, end } of parts) {
        const isMissing = end === undefined && part !== '.differ'; // one account differs from nobody
        if (isMissing || (end ?? 0) > laptop.height) below.push(`${address} ${part}`);
      }
    }
    expect(below).toEqual([]);
    await page.close();
  });
}

test('on a phone the relation and the finding come before anything has to be scrolled', async ({
  browser,
}) => {
  const [, site] = sites[0] ?? [];
  if (!site) throw new Error('no site to look at');
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const claim = readManifestOf(site).pages.find((each) => each.page === 'claim');
  await page.goto(at(site, claim?.address ?? '/'));
  await expect(page.locator('.finding')).toBeInViewport({ ratio: 1 });
  await page.close();
});
