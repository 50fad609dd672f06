/** Pages in the second language: nothing of their own text is English, and what accounts said keeps its language. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { wordsOf } from '../../src/words/words-of.ts';
import { builtSites } from './built-sites.ts';
import { at, readManifestOf } from './site-pages.ts';

const own = builtSites.own;
const words = wordsOf('es').story;

const story = '/petro-white-house-2026/';

test('the Spanish story page tells in order of time what the accounts date', async ({ page }) => {
  const section = await openPart(page, 'chronology');
  const { dated, what, when, by, vague } = words.times;
  const table = section.getByRole('table', { name: dated });
  await expectColumns(table, [what, when, by]);
  await expect(table.getByText('hasta el 3 de febrero de 2026', { exact: true })).toBeVisible();
  await expect(table.locator('q[lang^="en"]').filter({ hasText: 'February 3, 2026' }).first()).toBeVisible();
  await expect(section.locator('summary')).toContainText(vague);
  // a claim and the cells of its accounts, not the claim in English
  const claim = `/es${story}maduro-operation/`;
  await expect(table.locator(`a[href="${claim}"]`)).toBeVisible();
  await expect(table.locator(`a.siglum[href^="${claim}#"]`)).toHaveCount(4);
});

test('the Spanish story page sets like figures beside each other', async ({ page }) => {
  const section = await openPart(page, 'figures');
  const { name, figure, words: inWords, by, vague } = words.amounts;
  const table = section.getByRole('table', { name });
  await expectColumns(table, [figure, inWords, by]);
  await expect(table.getByRole('rowheader', { name: 'casi 2 horas' })).toBeVisible();
  await expect(table.locator('q[lang^="en"]').filter({ hasText: 'nearly two hours' })).toBeVisible();
  await expect(table.locator(`a[href="/es${story}meeting-length/"]`).first()).toBeVisible();
  await expect(section.locator('summary')).toContainText(vague);
});

test('the Spanish story page names the quotations that differ, as many as the English one', async ({
  page,
}) => {
  await page.goto(at(own, story));
  const counts = numbersIn(await page.locator('#_quotations ~ * .note').innerText());
  expect(counts).toHaveLength(3);
  const section = await openPart(page, 'quotations');
  expect(numbersIn(await section.locator('.note').innerText())).toEqual(counts);
  const titles = section.getByRole('heading', { level: 3 }).locator('a[lang^="en"][hreflang="en"]');
  await expect(titles).toHaveCount(6);
  await expect(section.getByText(/^Las versiones difieren en /)).toHaveCount(6);
  await expect(section.locator('q[lang^="en"]')).toHaveText('after the meeting');
});

test('words of accounts in the Spanish matrix say their language', async ({ page }) => {
  await page.goto(at(own, `/es${story}`));
  const quoted = page.locator(`a.matrix-cell.reading[href^="/es${story}note-words/#"] .words`);
  await expect(quoted).toHaveCount(3);
  for (const cell of await quoted.all()) await expect(cell).toHaveAttribute('lang', /^en/);
});

test('links of Spanish pages lead to Spanish pages, or say that they lead to English ones', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const address of spanishPages()) {
    await page.goto(at(own, address));
    // links in the guides’ running text say it in words
    const unsaid = await page
      .locator('a[href^="/"]:not([hreflang]):not(.prose a)')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
    expect
      .soft(
        unsaid.filter((href) => !href.startsWith('/es/')),
        address,
      )
      .toEqual([]);
  }
});

test('no words of English stand on a Spanish page without being marked as such', async ({ page }) => {
  test.setTimeout(120_000);
  for (const address of spanishPages()) {
    await page.goto(at(own, address));
    expect.soft(await unmarkedEnglish(page), address).toEqual([]);
  }
});

function spanishPages(): readonly string[] {
  const spanish = readManifestOf(own).pages.flatMap(({ address }) =>
    address.startsWith('/es/') ? [address] : [],
  );
  expect(spanish.length).toBeGreaterThan(10);
  return spanish;
}

/** A part of the Spanish story page, which names it in its contents as well. */
async function openPart(page: Page, part: 'chronology' | 'figures' | 'quotations'): Promise<Locator> {
  await page.goto(at(own, `/es${story}`));
  const name = words.parts[part];
  await expect(page.getByRole('navigation', { name: words.onThisPage }).getByText(name)).toBeAttached();
  const section = page.getByRole('region', { name });
  await expect(section).toBeVisible();
  return section;
}

async function expectColumns(table: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await expect(table.getByRole('columnheader', { name, exact: true })).toBeVisible();
  }
}

function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

/** Texts with the commonest English words outside quotation marks and outside elements of another language. */
function unmarkedEnglish(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const common = /\b(?:the|and|of|with|which|was|were|from|this|that|is|are|it|its|to)\b/i;
    const isCommon = (text: string) => common.test(text.replace(/“[^”]*”|\S*\/\S*/g, ''));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const isSpanish = around?.closest('[lang]')?.getAttribute('lang') === 'es';
      if (isSpanish && !around.closest('code, pre, script')) found.push(node.textContent?.trim() ?? '');
    }
    return found.filter(isCommon);
  });
}
