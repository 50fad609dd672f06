/** The apparatus of a claim page, from one markup and without script: in the margin of a wide screen, folded up on a narrow one. */
import { expect, test } from '@playwright/test';
import { builtSites } from './built-sites.ts';
import { at } from './site-pages.ts';

const claim = at(builtSites.own, '/petro-white-house-2026/maduro-operation/');

test.use({ javaScriptEnabled: false });

test('notes stand open in the margin of a wide screen and fold up on a narrow one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(claim);
  const note = page.locator('[id="_checked"]');
  const margin = await note.boundingBox();
  const table = await page.getByRole('table', { name: 'What each account says' }).boundingBox();
  expect(margin?.x).toBeGreaterThan((table?.x ?? 0) + (table?.width ?? 0));
  await expect(page.getByText('Notes on this claim')).toBeHidden();

  await page.setViewportSize({ width: 360, height: 740 });
  await expect(note).toBeHidden();
  await page.getByText('Notes on this claim').click();
  await expect(note).toBeVisible();
});

test('what the relation means opens beside it, and leads to all of them', async ({ page }) => {
  await page.goto(claim);
  const help = page.locator('[popover]');
  await expect(help).toBeHidden();
  await page.getByRole('button', { name: 'What this means' }).click();
  await expect(help).toContainText('Cannot both be right');
  await expect(help.getByRole('link')).toHaveAttribute('href', /\/guides\/relations\/#_relation-contradict$/);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('what is computed and what editors judge differ in word, letters and line', async ({ page }) => {
  await page.goto(claim);
  const looks = await Promise.all(
    ['.standing .computed', '.finding .editors'].map((mark) =>
      page
        .locator(mark)
        .first()
        .evaluate((found) => {
          const { borderBlockEndStyle, borderBlockStartStyle, fontStyle } = getComputedStyle(found);
          return { words: found.textContent, borderBlockEndStyle, borderBlockStartStyle, fontStyle };
        }),
    ),
  );
  expect(looks).toEqual([
    { words: 'Computed', borderBlockEndStyle: 'solid', borderBlockStartStyle: 'solid', fontStyle: 'normal' },
    { words: 'Editors', borderBlockEndStyle: 'dashed', borderBlockStartStyle: 'none', fontStyle: 'italic' },
  ]);
});

test('a letter is read out by the name of its account and leads to its row', async ({ page }) => {
  await page.goto(claim);
  await page.locator('[id="unsigned"]').getByRole('link', { name: 'WSJ text', exact: true }).click();
  await expect(page.locator(':target')).toHaveAttribute('id', 'wsj');
});
