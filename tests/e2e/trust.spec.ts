/** What a reader needs to trust a page: when checked, by whom, which version, what was corrected, where to report. */
import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { relations } from '../../src/schemas/comparison.ts';
import { measurementsSchema } from '../../src/schemas/measurements.ts';
import { firstLanguage } from '../../src/schemas/language.ts';
import { longDay } from '../../src/words/long-day.ts';
import { wordsOf } from '../../src/words/words-of.ts';
import { builtSites, type BuiltSite } from './built-sites.ts';
import { at, pagesOfEachKind, readManifestOf, sites } from './site-pages.ts';

const { sample, own } = builtSites;
// pages about no claim have no check to tell of; those that no content makes have no version either
const aboutNoClaim = ['guide', 'guides', 'problem'];
const withoutContent = ['specimens', 'missing'];
// a page that passes a claim on cites that claim’s version; an embed is part of somebody else’s page
const passedOn = 'share';
const insideAnother = 'embed';

for (const [name, site] of sites) {
  test(`every kind of page ends with its record: ${name} site`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const { kind, address } of pagesOfEachKind(site)) {
      if (kind === 'embed') continue; // has a line of its own: its date, and the way to the claim
      if (kind === insideAnother) continue;
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
  const listed = readManifestOf(site).pages.find((each) => each.address === address);
  if (kind !== passedOn) await expect(record).toContainText(listed?.hash.slice(0, 8) ?? 'none');
  // in a language into which no claim was translated yet there is none to tell of
  const isUntold = language !== firstLanguage && !listed?.record;
  if (aboutNoClaim.includes(kind) || isUntold) return;
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

test('the guide says where errors are reported, or that nobody has said so', async ({ page }) => {
  await page.goto(at(sample, '/guides/report-an-error/'));
  await expect(page.locator('main').getByRole('link', { name: 'errors@news.example' })).toBeVisible();
  await page.goto(at(own, '/guides/report-an-error/'));
  await expect(page.locator('main')).toContainText('This copy of the site has not said yet where to.');
});

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

test('the method page lists every rule in a fold, and opens it for a link to one of them', async ({
  page,
}) => {
  await page.goto(at(own, '/petro-white-house-2026/maduro-operation/'));
  const rule = await page.locator('a[href*="/guides/method/#_rule-"]').first().getAttribute('href');
  await page.goto(at(own, '/guides/method/'));
  const folds = page.locator('.group > summary');
  await expect(folds).toHaveCount(7);
  await expect(folds.first()).toContainText(/\d+ rules/);
  await expect(page.locator('.rule').first()).toBeHidden();
  await page.goto(at(own, rule ?? ''));
  await expect(page.locator(`.rule[id="${rule?.split('#')[1] ?? ''}"]`)).toBeVisible();
});

test('the method page shows the figures of the last measurement, with its day and what they mean', async ({
  page,
}) => {
  const { day, rows } = measurementsSchema.parse(JSON.parse(readFileSync('docs/measurements.json', 'utf8')));
  for (const language of ['en', 'es'] as const) {
    const prefix = language === 'en' ? '' : `/${language}`;
    await page.goto(at(own, `${prefix}/guides/method/`));
    const measured = page.locator('.measured');
    await expect(measured).toContainText(longDay(language, day));
    await expect(measured.locator('tbody tr')).toHaveCount(rows.length);
    const missed = rows.filter(({ reached }) => !reached).length;
    await expect(measured.locator('td strong')).toHaveCount(missed);
    await expect(measured.locator('.means')).toHaveCount(7);
  }
});

test('every relation is one tap from what it means, and the two kinds of statement are told apart', async ({
  page,
}) => {
  for (const address of ['/lantern-bridge/', '/lantern-bridge/quotations/', '/contradictions/']) {
    await page.goto(at(sample, address));
    const legend = page.getByRole('complementary', { name: 'What the marks mean' });
    await expect(legend.getByRole('listitem')).toHaveCount(relations.length);
    for (const relation of relations) {
      const explained = legend.locator(`a[href$="/guides/relations/#_relation-${relation}"]`);
      await expect(explained).toBeVisible();
    }
    await expect(legend).toContainText('Computed found by a program');
    await expect(legend).toContainText('Editors judged by people');
  }
  await page.getByRole('link', { name: 'How the two are told apart' }).click();
  await expect(page.locator('#_computed-and-judged')).toBeInViewport();
});

test('what is computed and what is judged bears its mark on every kind of page that has either', async ({
  page,
}) => {
  const marked = ['home', 'story', 'claim', 'article', 'pair', 'quotations', 'quotation', 'contradictions'];
  const english = readManifestOf(own).pages.filter(({ address }) => !address.startsWith('/es/'));
  for (const kind of marked) {
    await page.goto(at(own, english.find((each) => each.page === kind)?.address ?? kind));
    await expect(page.locator('main .computed:visible').first(), kind).toBeVisible();
    const styles = await page.locator('body > footer, main').evaluateAll((parts) =>
      ['.computed', '.editors'].map((mark) => {
        const found = parts.flatMap((part) => [...part.querySelectorAll(mark)])[0];
        const style = found && getComputedStyle(found);
        return style && `${style.fontFamily} ${style.fontStyle} ${style.borderStyle}`;
      }),
    );
    expect(styles[0], kind).not.toBe(styles[1]); // apart without colour
  }
});
