import { expect, test, type Page } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at, pagesOfEachKind } from './site-pages.ts';

const site = builtSites.sample;
const claim = at(site, '/lantern-bridge/opening-date/');
const story = at(site, '/lantern-bridge/');

test('the first stop is a link that skips to the main text', async ({ page }) => {
  for (const { kind, address } of pagesOfEachKind(site)) {
    if (kind === 'embed') continue; // a few lines, with nothing before them to skip
    await page.goto(at(site, address));
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip, kind).toBeVisible();
    await expect(skip, kind).toHaveAttribute('href', /#_/);
    const target = await skip.evaluate((link: HTMLAnchorElement) => link.hash.slice(1));
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="${target}"]`), kind).toBeInViewport();
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body || focused?.closest('header[role=banner], body > header') === null;
    });
    expect(inMain, `the stop after skipping on the ${kind} page is past the head`).toBe(true);
  }
});

for (const [kind, address] of [
  ['claim', claim],
  ['story', story],
] as const) {
  test(`focus moves in reading order, is always visible, and never gets stuck: ${kind} page`, async ({
    page,
  }) => {
    await page.goto(address);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ marked }) => !marked).map(({ html }) => html)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
}

test('a folded part opens and closes with the keyboard', async ({ page }) => {
  await page.goto(claim);
  const folded = page.locator('details:not([open]) > summary').first();
  await folded.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('details[open] > summary').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(folded).toBeFocused();
});

interface Stop {
  readonly html: string;
  /** Position among all elements of the page. */
  readonly place: number;
  /** Whether anything is drawn that shows the focus. */
  readonly marked: boolean;
}

/** Presses Tab until the page has no further stop. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | undefined => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      // A radio button that is drawn by its label shows its focus there.
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      const marked = [focused, ...labels].some((each) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      });
      const place = [...document.querySelectorAll('*')].indexOf(focused);
      return { html: focused.outerHTML.slice(0, 120), place, marked };
    });
    if (stop === undefined || stop.place < (stops.at(-1)?.place ?? -1)) return stops;
    stops.push(stop);
  }
  throw new Error('focus never left the page');
}
