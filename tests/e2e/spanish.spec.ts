/** Pages in the second language: nothing of their own text is English, and what accounts said keeps its language. */
import { expect, test, type Page } from '@playwright/test';
import { wordsOf } from '../../src/words/words-of.ts';
import { builtSites } from './built-sites.ts';
import { at, readManifestOf } from './site-pages.ts';

const own = builtSites.own;
const words = wordsOf('es').story;

test('the Spanish story page has the times, figures and quotations of the accounts', async ({ page }) => {
  await page.goto(at(own, '/es/petro-white-house-2026/'));
  for (const part of ['chronology', 'figures', 'quotations'] as const) {
    const section = page.getByRole('region', { name: words.parts[part] });
    await expect(section).toBeVisible();
    await expect(section.locator('[lang^="en"]').first()).toBeAttached();
  }
  const { what, when, by } = words.times;
  for (const name of [what, when, by]) {
    await expect(page.locator('#_chronology ~ * th').filter({ hasText: name }).first()).toBeAttached();
  }
});

test('no words of English stand on a Spanish page without being marked as such', async ({ page }) => {
  test.setTimeout(120_000);
  const spanish = readManifestOf(own).pages.filter(({ address }) => address.startsWith('/es/'));
  expect(spanish.length).toBeGreaterThan(10);
  for (const { address } of spanish) {
    await page.goto(at(own, address));
    expect.soft(await unmarkedEnglish(page), address).toEqual([]);
  }
});

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
