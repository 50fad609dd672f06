/** The chronology and the table of figures: what is drawn and what is told is what was prepared, on every story page. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import type { Chronology, ChronologyTable, Said } from '../../src/schemas/story-chronology.ts';
import type { StoryView } from '../../src/schemas/story-view.ts';
import { preparedViews, receivedText } from './prepared-views.ts';
import { at, readBuilt, sites } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

/** Four times the first answer of a server, as claim pages have it: what a third answer has brought (RFC 6928). */
const mostBytes = 4 * 14 * 1024;

const singleSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const [name, site] of sites) {
  const stories = () => preparedViews<StoryView>(site, 'story');

  test(`every time drawn is the time told, and both are what was prepared: ${name} site`, async ({
    page,
  }) => {
    expect(stories().length).toBeGreaterThan(0);
    for (const { address, view } of stories()) {
      const { chronology } = view;
      await page.goto(at(site, address));
      const drawn = await readDrawn(page);
      expect(drawn, address).toEqual(chronology ? preparedLines(chronology) : []);
    }
  });

  test(`every bar lies on the scale where its days lie: ${name} site`, async ({ page }) => {
    for (const { address, view } of stories()) {
      const tables = view.chronology?.tables ?? [];
      await page.goto(at(site, address));
      const scales = await page
        .locator('svg.scale')
        .evaluateAll((drawings) =>
          drawings.map((scale) =>
            [...scale.querySelectorAll('.line')].map((line) => [
              Number(line.getAttribute('x1')),
              Number(line.getAttribute('x2')),
            ]),
          ),
        );
      expect(scales).toEqual(tables.map(({ axis }) => axis.segments.map(({ x1, x2 }) => [x1, x2])));
      for (const table of tables) expectOnScale(table);
    }
  });

  test(`every figure told is what was prepared: ${name} site`, async ({ page }) => {
    for (const { address, view } of stories()) {
      const rows = view.figures?.groups.flatMap((group) => group.rows) ?? [];
      await page.goto(at(site, address));
      const told = await page.locator('.figures tbody.row').evaluateAll((bodies) =>
        bodies.map((body) => ({
          value: body.querySelector('.value')?.textContent.trim(),
          lines: [...body.querySelectorAll('tr')].map((line) => ({
            words: line.querySelector('q mark')?.textContent,
            by: [...line.querySelectorAll('.siglum [aria-hidden]')].map(({ textContent }) =>
              textContent.trim(),
            ),
          })),
        })),
      );
      expect(told).toEqual(
        rows.map(({ value, lines }) => ({
          value,
          lines: lines.map(({ said }) => ({
            words: said.excerpt?.words,
            by: [said.by, ...said.nearly].map(({ siglum }) => siglum),
          })),
        })),
      );
    }
  });

  test(`every excerpt stands in its article to the letter, and says where it is cut: ${name} site`, async ({
    page,
  }) => {
    for (const { address, view } of stories()) {
      await page.goto(at(site, address));
      const shown = await page
        .locator('.chronology q, .figures q')
        .evaluateAll((quotes) => quotes.map(({ textContent }) => textContent));
      const prepared = saidIn(view).filter(({ excerpt }) => excerpt);
      expect(shown.map(singleSpaced)).toEqual(prepared.map(({ excerpt }) => singleSpaced(wordsOf(excerpt))));
      for (const { excerpt, by } of prepared) {
        if (!excerpt) continue;
        const received = singleSpaced(receivedText(site, view.id, by.article));
        expect.soft(received).toContain(singleSpaced(excerpt.before + excerpt.words + excerpt.after));
      }
    }
  });

  test(`nothing is left out at 320 pixels, nothing scrolls sideways: ${name} site`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const { address, view } of stories()) {
      await page.goto(at(site, address));
      const folded = page.locator(':is(.chronology, .figures) details:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const cut = await page
        .locator('.chronology :is(.time, .strip, .scale, q), .figures :is(.value, q)')
        .evaluateAll(
          (parts) =>
            parts.filter((part) => {
              const { left, right, width } = part.getBoundingClientRect();
              return width === 0 || left < 0 || right > 320;
            }).length,
        );
      expect(cut, view.id).toBe(0);
    }
  });

  test(`story pages have no style attributes and stay light: ${name} site`, () => {
    for (const { address } of stories()) {
      const html = readBuilt(site, `${address.slice(1)}index.html`);
      expect(html).not.toMatch(/<[^>]+\sstyle=/);
      expect(html).not.toMatch(/<style/);
      expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(mostBytes);
    }
  });
}

/** Every bar begins and ends where its days do, from the stretches of the scale alone. */
function expectOnScale({ axis, groups }: ChronologyTable): void {
  const versions = groups.flatMap(({ rows }) => rows.flatMap((row) => row.versions));
  for (const { bar, time } of versions) {
    const { days, x1, x2 } = bar.usual;
    // what begins before the axis or ends after it reaches to its edge, as what has no end does
    const [first = '', last = ''] = [axis.segments[0]?.from, axis.segments.at(-1)?.to];
    const isOpen = (day: string | undefined): day is undefined =>
      day === undefined || day < first || day > last;
    const begin = isOpen(days.earliest) ? 0 : placeOf(axis, days.earliest, 0);
    const end = isOpen(days.latest) ? axis.width : placeOf(axis, days.latest, 1);
    expect.soft(Math.abs(x1 - begin), `${time} begins`).toBeLessThan(0.2);
    expect.soft(Math.abs(x2 - Math.max(end, x1 + 4)), `${time} ends`).toBeLessThan(0.2);
  }
}

interface Line {
  readonly time: string;
  readonly by: readonly string[];
  /** Left and right end of every bar. */
  readonly bars: readonly (readonly number[])[];
}

/** The lines of the chronology as they stand on the page, folded ones included. */
async function readDrawn(page: Page): Promise<Line[]> {
  const lines = await page.locator('.chronology tbody.row tr').evaluateAll((rows) =>
    rows.map((row) => ({
      time: row.querySelector('td.time')?.textContent.trim() ?? '',
      by: [...row.querySelectorAll('.siglum [aria-hidden]')].map(({ textContent }) => textContent.trim()),
      paths: [...row.querySelectorAll('path.bar')].map((bar) => bar.getAttribute('d') ?? ''),
    })),
  );
  return lines.map(({ time, by, paths }) => ({
    time,
    by,
    bars: paths.map((path) => /^M(\S+) \S+?H([\d.]+)/.exec(path)?.slice(1).map(Number) ?? []),
  }));
}

function preparedLines(chronology: Chronology): Line[] {
  return groupsOf(chronology).flatMap(({ rows }) =>
    rows.flatMap(({ versions }) =>
      versions.map(({ time, accounts, bar }) => ({
        time,
        by: accounts.map(({ siglum }) => siglum),
        bars: accounts.map(() => [bar.usual.x1, bar.usual.x2]),
      })),
    ),
  );
}

/** Where a day lies, from the stretches alone; between two stretches, in proportion to the days between them. */
function placeOf({ segments, width }: ChronologyTable['axis'], day: string, daysLater: number): number {
  const moment = Date.parse(day) + daysLater * 86_400_000;
  const knots = segments.flatMap(({ from, to, x1, x2 }) => [
    { moment: Date.parse(from), x: x1 },
    { moment: Date.parse(to) + 86_400_000, x: x2 },
  ]);
  const next = knots.findIndex((knot) => knot.moment >= moment);
  const [before, after] = [knots[next - 1], knots[next]];
  if (!after) return knots.at(-1)?.x ?? width;
  if (!before || after.moment === moment) return after.x;
  return before.x + ((after.x - before.x) * (moment - before.moment)) / (after.moment - before.moment);
}

function groupsOf(chronology: Chronology | undefined): ChronologyTable['groups'] {
  return (chronology?.tables ?? []).flatMap(({ groups }) => groups);
}

/** Everything quoted in the two sections, in the order of the page. */
function saidIn({ chronology, figures }: StoryView): Said[] {
  const vague = (groups: Chronology['vague'] | undefined) => groups?.flatMap(({ said }) => said) ?? [];
  return [
    ...groupsOf(chronology).flatMap(({ rows }) => rows.flatMap(({ said }) => said ?? [])),
    ...vague(chronology?.vague),
    ...(figures?.groups ?? []).flatMap(({ rows }) =>
      rows.flatMap(({ lines }) => lines.map(({ said }) => said)),
    ),
    ...vague(figures?.vague),
  ];
}

function wordsOf(excerpt: Said['excerpt']): string {
  if (!excerpt) return '';
  const { before, words, after, cutBefore, cutAfter } = excerpt;
  return `${cutBefore ? '… ' : ''}${before}${words}${after}${cutAfter ? ' …' : ''}`;
}
