/** What automatic checks leave out: size of targets, headers of tables, colours forced by the reader, motion not wanted. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, pagesOfEachKind, sites } from './site-pages.ts';

for (const [name, site] of sites) {
  test(`every target is 24 pixels large or stands apart, on any type of page: ${name} site`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const { kind, address } of pagesOfEachKind(site)) {
      if (kind === 'specimens' && name !== 'sample') continue; // the same page, whatever the content
      await page.goto(at(site, address));
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      const found = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      expect.soft(found, `${kind} page ${address}`).toEqual([]);
    }
    await context.close();
  });
}

const story = at(builtSites.sample, '/lantern-bridge/');
const claim = at(builtSites.sample, '/lantern-bridge/opening-date/');

test('every cell of the matrix is announced with its claim and its account', async ({ page }) => {
  await page.goto(story);
  const accounts = ['Courier', 'Post', 'note'];
  for (const account of accounts) {
    await expect(page.getByRole('columnheader', { name: account }).first()).toBeAttached();
  }
  const row = page.getByRole('row', { name: /Date of the opening/ }).first();
  await expect(row.getByRole('rowheader')).toContainText('Date of the opening');
  await expect(row.getByRole('cell')).toHaveCount(accounts.length);
});

test('where the reader forces colours, relations and focus stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const address of [claim, story]) {
    await page.goto(address);
    expect(await strokesOfMarks(page)).not.toContain('rgba(0, 0, 0, 0)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).not.toBe('none');
  }
});

async function strokesOfMarks(page: Page): Promise<string[]> {
  const strokes = await page.locator('svg path').evaluateAll((paths) =>
    paths.map((path) => {
      const { stroke, fill } = getComputedStyle(path);
      return stroke === 'none' ? fill : stroke;
    }),
  );
  expect(strokes.length).toBeGreaterThan(0);
  return strokes;
}

test('nothing moves for readers who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { kind, address } of pagesOfEachKind(builtSites.sample)) {
    await page.goto(at(builtSites.sample, address));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const { animationName, transitionDuration } = getComputedStyle(each);
          return (
            animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
          );
        })
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect.soft(moving, kind).toEqual([]);
  }
});
