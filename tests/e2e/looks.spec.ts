/**
 * Compares what pages and components look like with pictures taken before, in `looks/`. The pictures hold for the platform
 * and browser of `looks/record.json` alone; elsewhere they are not compared, and one test says so. `npm run looks` takes
 * them anew: look at each picture that changed before keeping it.
 */
import { expect, test, type Browser, type Page, type TestInfo } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { platformHere, whyNotCompared, writeLooksRecord, type LooksRecord } from './looks-record.ts';
import { at, pagesOfEachKind } from './site-pages.ts';

const site = builtSites.sample;

/** Components on which the others are built, each in its first example; in the dark the first three. */
const specimens = [
  'RelationMark',
  'MadeBy',
  'ClaimMatrix',
  'ReadingsTable',
  'QuotedWords',
  'AlignmentTable',
  'LineagePicture',
  'ValuePicture',
] as const;

/** Specimens have a test of their own; the others are laid out as another kind that is shown. */
const leftOut = new Set([
  'specimens',
  'claims-by-relation',
  'claims-by-date',
  'outlets',
  'problem',
  'guides',
]);

const views = [
  { name: 'narrow', width: 360, height: 320, colorScheme: 'light' },
  { name: 'wide', width: 1280, height: 320, colorScheme: 'light' },
  { name: 'dark', width: 1280, height: 320, colorScheme: 'dark' },
] as const;

/** Neighbouring pixels of a letter may fall otherwise by a shade; a line that moves is far more. */
const tolerance = { maxDiffPixelRatio: 0.003, scale: 'css' } as const;

test('looks are compared here, or it is said why not', ({ browser, browserName }, info) => {
  const here = placeOf(browser, browserName);
  if (isRenewing(info)) writeLooksRecord(here);
  const why = whyNotCompared(here);
  if (why === undefined) return;
  info.annotations.push({ type: 'looks not compared', description: why });
  process.stdout.write(`${why}\n`);
});

for (const { name, width, height, colorScheme } of views) {
  test.describe(name, () => {
    test.use({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });

    test(`components look as they did: ${name}`, async ({ page, browser, browserName }, info) => {
      test.setTimeout(120_000);
      skipElsewhere(browser, browserName, info);
      await show(page, '/specimens/');
      for (const specimen of name === 'dark' ? specimens.slice(0, 3) : specimens) {
        const shown = page.locator(`section[aria-labelledby="_${specimen}"] .example`).first();
        await expect.soft(shown).toHaveScreenshot(`${specimen}-${name}.png`, tolerance);
      }
    });

    test(`pages look as they did: ${name}`, async ({ page, browser, browserName }, info) => {
      test.setTimeout(120_000);
      skipElsewhere(browser, browserName, info);
      for (const { kind, address } of shownIn(name)) {
        await show(page, address);
        await expect.soft(page).toHaveScreenshot(`page-${kind}-${name}.png`, tolerance);
      }
    });
  });
}

/** One page of each kind, its upper part alone so that the pictures stay small; in the dark the two with most colours. */
function shownIn(name: string): readonly { readonly kind: string; readonly address: string }[] {
  const pages = pagesOfEachKind(site).filter(({ kind }) => !leftOut.has(kind));
  return name === 'dark' ? pages.filter(({ kind }) => ['story', 'claim'].includes(kind)) : pages;
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto(at(site, address));
  await page.evaluate(() => document.fonts.ready);
}

function placeOf(browser: Browser, browserName: string): LooksRecord {
  return {
    platform: platformHere(),
    browser: browserName,
    version: browser.version(),
  };
}

function isRenewing({ config }: TestInfo): boolean {
  return config.updateSnapshots === 'all';
}

function skipElsewhere(browser: Browser, browserName: string, info: TestInfo): void {
  const why = whyNotCompared(placeOf(browser, browserName));
  test.skip(why !== undefined && !isRenewing(info), why);
}
