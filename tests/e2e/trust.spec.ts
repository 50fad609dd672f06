/** What a reader needs to trust a page: when checked, by whom, which version, what was corrected, where to report. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { wordsOf } from '../../src/words/words-of.ts';
import { builtSites, type BuiltSite } from './built-sites.ts';
import { at, pagesOfEachKind, readManifestOf, sites } from './site-pages.ts';

const { sample, own } = builtSites;
// pages about no claim have no check to tell of; those that no content makes have no version either
const aboutNoClaim = ['guide', 'guides', 'problem'];
const withoutContent = ['specimens', 'missing'];

for (const [name, site] of sites) {
  test(`every kind of page ends with its record: ${name} site`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const { kind, address } of pagesOfEachKind(site)) {
      if (kind === 'embed') continue; // has a line of its own: its date, and the way to the claim
      await test.step(kind, () => checkRecord(page, site, kind, address));
    }
  });
}

async function checkRecord(page: Page, site: BuiltSite, kind: string, address: string) {
  await page.goto(at(site, address));
  const language = await page.locator('html').getAttribute('lang');
  const words = wordsOf(language ?? undefined).trust;
  const record = page.locator('body > footer .record');
  await expect(record.getByRole('term').last()).toHaveText(words.reportTerm);
  const guide = record.getByRole('link').last();
  await expect(guide).toBeVisible();
  await expect(guide).toHaveAttribute('href', /\/guides\/report-an-error\/$/);
  await checkReport(record, site, address, words);
  if (withoutContent.includes(kind)) return;
  const hash = readManifestOf(site).pages.find((each) => each.address === address)?.hash ?? 'none';
  await expect(record).toContainText(hash.slice(0, 8));
  if (aboutNoClaim.includes(kind)) return;
  await expect(record).toContainText(new RegExp(`${words.checkedTerm}\\s+\\S.*20\\d\\d`));
  await expect(record.locator('a[href$="/corrections/"]')).toBeVisible();
}

/** The sample names both ways; our own site names no address until somebody has stated one. */
async function checkReport(
  record: Locator,
  site: BuiltSite,
  address: string,
  words: ReturnType<typeof wordsOf>['trust'],
) {
  const mail = record.locator('a[href^="mailto:"]');
  if (site.site === undefined) return expect(mail).toHaveCount(0);
  const letter = new URL((await mail.getAttribute('href')) ?? '');
  expect(letter.pathname).toBe('errors@news.example');
  const named = `${site.site}${site.base}${address.replace('.html', '/').slice(1)}`;
  expect(letter.searchParams.get('subject')).toContain(named);
  expect(letter.searchParams.get('body')).toContain(`: ${named}\r\n`);
  const repository = record.getByText(words.inRepository);
  return expect(repository).toHaveAttribute('href', 'https://code.news.example/claims');
}

test('a correction stands on the page of its claim and on the page of all, and each leads to the other', async ({
  page,
}) => {
  await page.goto(at(sample, '/lantern-bridge/opening-date/'));
  await expect(page.locator('#_correction-1')).toContainText('The day of the week was added.');
  const record = page.locator('body > footer .record');
  await expect(record.getByText('on this page')).toHaveAttribute('href', /#_corrections$/);
  await record.getByText('1 correction', { exact: true }).click();
  const line = page.locator('#_lantern-bridge--opening-date--1');
  await expect(line).toContainText('8 March 2031');
  await expect(line).toContainText('The day of the week was added.');
  await line.getByText('in its place').click();
  await expect(page).toHaveURL(at(sample, '/lantern-bridge/opening-date/#_correction-1'));
});

test('a site without corrections says so', async ({ page }) => {
  await page.goto(at(own, '/corrections/'));
  await expect(page.getByText('No claim on this site has been corrected so far.')).toBeVisible();
});
