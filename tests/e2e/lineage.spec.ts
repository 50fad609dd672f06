/** Shared copy: drawing, table and pair pages say what was prepared, show no word that is not the articles’, and no more than they may. */
import { expect, test, type Page } from '@playwright/test';
import type { LineagePicture } from '../../src/schemas/lineage.ts';
import type { PairView, SharedSide } from '../../src/schemas/pair-view.ts';
import type { StoryView } from '../../src/schemas/story-view.ts';
import { builtSites } from './built-sites.ts';
import { mayShowAll, preparedViews, receivedText } from './prepared-views.ts';
import { at, sites } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

const singleSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const [name, site] of sites) {
  const stories = () => preparedViews<StoryView>(site, 'story');
  const pairs = () => preparedViews<PairView>(site, 'pair');

  test(`bands drawn are the words told in the table: ${name} site`, async ({ page }) => {
    expect(stories().some(({ view }) => view.lineage?.picture)).toBe(true);
    for (const { address, view } of stories()) {
      const { picture, rows = [] } = view.lineage ?? {};
      await page.goto(at(site, address));
      const drawn = await readDrawn(page);
      expect(drawn.widths, address).toEqual(picture?.bands.flatMap(({ words }) => [words, words]) ?? []);
      for (const row of rows) {
        const sigla = [row.a.siglum, row.b.siglum];
        const own =
          picture?.bands.filter(({ between }) => between.every((each) => sigla.includes(each))) ?? [];
        const words = own.reduce((sum, band) => sum + band.words, 0);
        const told = page.getByRole('row').filter({ hasText: `${row.a.label} and ${row.b.label}` });
        await expect(told.first()).toContainText(`${String(words)} word`);
        await expect(told.first()).toContainText(`in ${String(own.length)} passage`);
        await expect(told.first()).toContainText(row.standingWords);
      }
    }
  });

  test(`every band begins and ends on the stretches it joins: ${name} site`, () => {
    for (const { view } of stories()) expectJoined(view.lineage?.picture);
  });

  test(`the drawing has a name, and is within a narrow window: ${name} site`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const { address, view } of stories()) {
      if (!view.lineage?.picture) continue;
      await page.goto(at(site, address));
      const drawing = page.getByRole('img', { name: 'Shared words, drawn' });
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      const letters = await drawing
        .locator('.siglum')
        .evaluateAll((all) =>
          all.map((each) => each.getBoundingClientRect()).map(({ left, right }) => [left, right]),
        );
      for (const [left = -1, right = 999] of letters) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(360);
      }
    }
  });

  test(`shared passages stand in both articles to the letter: ${name} site`, async ({ page }) => {
    expect(pairs().length).toBeGreaterThan(0);
    for (const { address, view } of pairs()) {
      const [, story = ''] = address.split('/');
      await page.goto(at(site, address));
      const shown = await page
        .locator('.passages p.words')
        .evaluateAll((words) =>
          words.map((each) => [...each.querySelectorAll('mark')].map((mark) => mark.textContent)),
        );
      const sides = view.passages.flatMap((passage) => [
        { article: view.a.article, side: passage.a },
        { article: view.b.article, side: passage.b },
      ]);
      const withWords = sides.filter(({ side }) => side.pieces.length > 0);
      expect(shown).toEqual(withWords.map(({ side }) => sharedIn(side)));
      for (const { article, side } of sides) {
        const received = singleSpaced(receivedText(site, story, article).replace(/<[^>]+>/g, ' '));
        for (const words of sharedIn(side)) expect.soft(received).toContain(singleSpaced(words));
      }
    }
  });

  test(`pair pages never show more than half, nor say who copied: ${name} site`, async ({ page }) => {
    for (const { address, view } of pairs()) {
      for (const { article, shown } of [view.a, view.b]) {
        const [, story = ''] = address.split('/');
        if (mayShowAll(site, story, article)) continue;
        expect(Number(/\d+/.exec(shown)?.[0] ?? 0), address).toBeLessThanOrEqual(50);
      }
      await page.goto(at(site, address));
      const words = await page.locator('main header, main .count').allTextContents();
      expect(words.join(' ')).not.toMatch(/plagiari|\bcopied\b/i);
      await expect(page.locator('main style')).toHaveCount(0);
      expect(await page.locator('[style]').count()).toBe(0);
    }
  });
}

test('a claim’s origins open by keyboard and lead to the shared passage', async ({ page }) => {
  const site = builtSites.own;
  const linked = preparedViews<{ origins: { rows: { reasons: { passage?: { address: string } }[] }[] } }>(
    site,
    'claim',
  )
    .flatMap(({ address, view }) =>
      view.origins.rows.flatMap(({ reasons }) =>
        reasons.flatMap(({ passage }) =>
          passage?.address.includes('#run-') ? [{ address, to: passage.address }] : [],
        ),
      ),
    )
    .at(0);
  if (!linked) throw new Error('no claim with a shared passage');
  await page.goto(at(site, linked.address));
  const summary = page.locator('header details > summary');
  await expect(summary).toContainText('origin');
  await summary.focus();
  await page.keyboard.press('Enter');
  const passage = page.getByRole('link', { name: 'The shared passage' }).first();
  await expect(passage).toBeVisible();
  await passage.press('Enter');
  await expect(page).toHaveURL(at(site, linked.to));
  await expect(page.locator('.passage:target')).toBeInViewport();
});

/** Width of each band at both of its ends, in words. */
async function readDrawn(page: Page): Promise<{ widths: number[] }> {
  const paths = await page
    .locator('path.band')
    .evaluateAll((bands) => bands.map((band) => band.getAttribute('d') ?? ''));
  return { widths: paths.flatMap((path) => endsOf(path).map(({ y1, y2 }) => Math.round(y2 - y1))) };
}

/** The two ends of a band, from its path alone: M x y C … x y V y C … x y. */
function endsOf(path: string): { x: number; y1: number; y2: number }[] {
  const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const [x1 = 0, top1 = 0] = numbers;
  const [x2 = 0, top2 = 0, bottom2 = 0] = numbers.slice(6, 9);
  return [
    { x: x1, y1: top1, y2: numbers.at(-1) ?? 0 },
    { x: x2, y1: top2, y2: bottom2 },
  ];
}

function expectJoined(picture: LineagePicture | undefined): void {
  for (const { between, path } of picture?.bands ?? []) {
    endsOf(path).forEach(({ x, y1, y2 }, end) => {
      const column = picture?.columns.find(({ siglum }) => siglum === between[end]);
      expect(x).toBe(end === 0 ? column?.x2 : column?.x1);
      expect(column?.shared).toContainEqual(expect.objectContaining({ y1, y2 }));
      expect(y1).toBeGreaterThanOrEqual(0);
      expect(y2).toBeLessThanOrEqual(column?.words ?? 0);
    });
  }
}

function sharedIn({ pieces }: SharedSide): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'shared' ? [piece.text] : []));
}
