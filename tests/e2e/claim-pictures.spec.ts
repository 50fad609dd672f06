/** The pictures of values on claim pages: what is drawn is what the table below says and what the readings say. */
import { expect, test, type Page } from '@playwright/test';
import type { ClaimView } from '../../src/schemas/claim-view.ts';
import type { ValuePicture } from '../../src/schemas/value-picture.ts';
import { addDays } from '../../src/values/day-interval.ts';
import { formatDays } from '../../src/values/format-days.ts';
import { preparedViews } from './prepared-views.ts';
import { at, readBuilt, sites } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

const singleSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const [name, site] of sites) {
  const pictured = () =>
    preparedViews<ClaimView>(site, 'claim').filter(({ view }) => view.valuePictures.length > 0);

  test(`bars, words and table say what was prepared: ${name} site`, async ({ page }) => {
    expect(pictured().length).toBeGreaterThan(0);
    for (const { address, view } of pictured()) {
      await page.goto(at(site, address));
      for (const picture of view.valuePictures) {
        expect(await readPicture(page, picture.id), address).toEqual(preparedRows(picture));
        expect(await readTable(page, picture.id), address).toEqual(preparedTable(picture));
      }
    }
  });

  test(`every value drawn is the value of its reading: ${name} site`, () => {
    for (const { view } of pictured()) {
      const readings = new Map(view.readings.map(({ article, value }) => [article, value]));
      for (const { accounts, value } of view.valuePictures.flatMap(({ rows }) => rows)) {
        for (const { article } of accounts) expect.soft(readings.get(article), view.id).toBe(value);
      }
    }
  });

  test(`every bar of days lies over the days its words name: ${name} site`, async ({ page }) => {
    for (const { address, view } of pictured()) {
      await page.goto(at(site, address));
      for (const picture of view.valuePictures.filter(({ kind }) => kind === 'days')) {
        const toDay = await readScale(page, picture.id);
        if (!toDay) continue;
        const drawn = await readPicture(page, picture.id);
        picture.rows.forEach(({ bar, usual }, index) => {
          const [from = 0, to = 0] = drawn[index]?.bars[0] ?? [];
          const last = addDays(toDay(to), -1);
          const days = {
            ...(bar.start !== 'unbounded' && { earliest: toDay(from) }),
            ...(bar.end !== 'unbounded' && last !== undefined && { latest: last }),
          };
          expect.soft(formatDays(days), `${address} ${usual}`).toBe(usual);
        });
      }
    }
  });

  test(`bars of values that exclude each other do not overlap: ${name} site`, async ({ page }) => {
    for (const { address, view } of pictured()) {
      await page.goto(at(site, address));
      const places = new Map<string, readonly number[]>();
      for (const { id, rows } of view.valuePictures) {
        const drawn = await readPicture(page, id);
        rows.forEach(({ accounts }, index) => {
          for (const { article } of accounts) places.set(`${id} ${article}`, drawn[index]?.bars[0] ?? []);
        });
      }
      const contrary = view.pairs.filter(({ computed }) => computed.relation === 'contradict');
      for (const { a, b } of contrary.flatMap(({ pairs }) => pairs)) {
        for (const { id } of view.valuePictures) {
          const [one, other] = [places.get(`${id} ${a.article}`), places.get(`${id} ${b.article}`)];
          if (!one || !other) continue;
          const [start = 0, end = 0] = one;
          const [otherStart = 0, otherEnd = 0] = other;
          const overlap = Math.min(end, otherEnd) - Math.max(start, otherStart);
          expect.soft(overlap, `${address} ${a.siglum} ${b.siglum}`).toBeLessThanOrEqual(0.01);
        }
      }
    }
  });

  test(`pictures have a name, a description and their whole width at 320 pixels: ${name} site`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { address, view } of pictured()) {
      await page.goto(at(site, address));
      for (const { id, title, description } of view.valuePictures) {
        const drawing = page.locator(`[id="${id}"] > svg`);
        await expect(drawing).toHaveAccessibleName(title);
        expect(singleSpaced((await drawing.locator('desc').textContent()) ?? '')).toBe(
          singleSpaced(description),
        );
        await expect(drawing).toBeVisible();
        const beyond = await drawing.locator('text, rect').evaluateAll(
          (parts) =>
            parts.filter((part) => {
              const { left, right } = part.getBoundingClientRect();
              return left < 0 || right > 320;
            }).length,
        );
        expect.soft(beyond, address).toBe(0);
      }
    }
  });

  test(`claim pages with pictures have no style attributes: ${name} site`, () => {
    for (const { address } of pictured()) {
      const html = readBuilt(site, `${address.slice(1)}index.html`);
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
      expect(html).not.toMatch(/<style/);
    }
  });
}

interface DrawnRow {
  readonly words: string;
  /** Left and right end of each bar, in hundredths of the axis. */
  readonly bars: readonly (readonly number[])[];
}

/** The rows of a picture as they stand on the page. Places are rounded: sums of them are not exact. */
async function readPicture(page: Page, id: string): Promise<DrawnRow[]> {
  const rows = await page.locator(`[id="${id}"] text.words`).evaluateAll((texts) =>
    texts.map((text) => ({
      words: text.textContent,
      bars: [...(text.parentElement?.querySelectorAll('rect:not(.allowed, [fill])') ?? [])].map((bar) =>
        ['x', 'width'].map((side) => Number.parseFloat(bar.getAttribute(side) ?? '')),
      ),
    })),
  );
  return rows.map(({ words, bars }) => ({
    words: singleSpaced(words),
    bars: bars.map(([x = NaN, width = NaN]) => [rounded(x), rounded(x + width)]),
  }));
}

function preparedRows({ rows }: ValuePicture): DrawnRow[] {
  return rows.map(({ accounts, value, bar }) => ({
    words: `${accounts.map(({ siglum }) => siglum).join(', ')} ${value}`,
    bars: accounts.map(() => [rounded(bar.from), rounded(bar.to)]),
  }));
}

/** The bounds are told where they say more than the values: where a tolerance sets one. */
function preparedTable({ rows }: ValuePicture): string[][] {
  const isBounded = rows.some(({ words, usual }) => words !== usual);
  return rows.map(({ accounts, value, words, usual }) => [
    accounts.map(({ label }) => label).join(', '),
    value,
    ...(isBounded ? [words, usual] : []),
  ]);
}

async function readTable(page: Page, id: string): Promise<string[][]> {
  const rows = await page
    .locator(`[id="${id}"] details tbody tr`)
    .evaluateAll((lines) => lines.map((line) => [...line.children].map(({ textContent }) => textContent)));
  return rows.map((cells) => cells.map(singleSpaced));
}

/** What day lies where, from the labels of the axis alone; nothing where fewer than two of them are days. */
async function readScale(page: Page, id: string): Promise<((place: number) => string) | undefined> {
  const labels = await page.locator(`[id="${id}"] .labels text`).evaluateAll((texts) =>
    texts.map((text) => ({
      place: Number.parseFloat(text.getAttribute('x') ?? ''),
      words: text.textContent.trim(),
    })),
  );
  const years = labels.filter(({ words }) => /^\d{4}$/.test(words));
  const days = labels.flatMap(({ place, words }) => {
    const [, day = '1', month] = /^(?:(\d+) )?([A-Z][a-z]{2})$/.exec(words) ?? [];
    const year = years.filter((each) => each.place <= place).at(-1)?.words;
    if (month === undefined || year === undefined) return [];
    return [{ place, moment: Date.parse(`${day} ${month} ${year} UTC`) }];
  });
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || first === last) return undefined;
  const pace = (last.moment - first.moment) / (last.place - first.place);
  const dayLength = 86_400_000;
  return (place) => {
    const moment = first.moment + (place - first.place) * pace;
    return new Date(Math.round(moment / dayLength) * dayLength).toISOString().slice(0, 10);
  };
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
