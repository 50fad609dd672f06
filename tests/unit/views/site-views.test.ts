import { describe, expect, test } from 'vitest';
import type { CheckedGuide } from '../../../src/schemas/checked-story.ts';
import { allViews } from './all-views.ts';
import { makeSite, makeStory, type MadeArticle, type MadeClaim } from './make-story.ts';

const articles: Record<string, MadeArticle> = {
  alpha: {
    lines: [
      ['paragraph', 'The bridge closed on Monday. It is old.'],
      ['paragraph', 'More.'],
    ],
  },
  beta: { lines: [['paragraph', 'The bridge closed on Friday.']], source: { aliases: ['bravo'] } },
};
const day: MadeClaim = {
  cells: { alpha: { words: 'on Monday' }, beta: { words: 'on Friday' } },
  pairs: [['alpha', 'beta', 'contradict']],
};
const alone: MadeClaim = { cells: { alpha: { words: 'It is old' }, beta: 'silent' } };
const guide = (id: string): CheckedGuide => ({
  id,
  title: id,
  summary: `About ${id}.`,
  order: 1,
  parts: [{ kind: 'insert', name: 'relations' }],
});
const story = makeStory({ articles, claims: { day, alone } });
const site = makeSite([story], {
  guides: ['corrections', 'method', 'problems/id-taken', 'report-an-error'].map(guide),
});
const views = allViews(site);

/** Every address a view names, wherever it stands. */
function addressesIn(view: unknown): string[] {
  if (Array.isArray(view)) return view.flatMap(addressesIn);
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, value]) =>
    key === 'address' && typeof value === 'string' ? [value] : addressesIn(value),
  );
}

test('gives every page one view, with the id and the address the routes expect', () => {
  expect(views.map(({ id, page, address }) => `${page} ${id} ${address}`)).toEqual([
    'home home /',
    'guide guides /guides/',
    'claims browse/claims /claims/',
    'claims-by-relation browse/claims-by-relation /claims/by-relation/',
    'claims-by-date browse/claims-by-date /claims/by-date/',
    'contradictions browse/contradictions /contradictions/',
    'all-quotations browse/all-quotations /quotations/',
    'outlets browse/outlets /outlets/',
    'corrections corrections /corrections/',
    'search search /search/',
    'search es/search /es/search/',
    'guide guides/corrections /guides/corrections/',
    'guide guides/method /guides/method/',
    'problem guides/problems/id-taken /guides/problems/id-taken/',
    'guide guides/report-an-error /guides/report-an-error/',
    'story stories/bridge-2026 /bridge-2026/',
    'claim claims/bridge-2026/day /bridge-2026/day/',
    'share shares/bridge-2026/day /bridge-2026/day/share/',
    'embed embeds/bridge-2026/day /embed/bridge-2026/day/',
    'claim claims/bridge-2026/alone /bridge-2026/alone/',
    'share shares/bridge-2026/alone /bridge-2026/alone/share/',
    'embed embeds/bridge-2026/alone /embed/bridge-2026/alone/',
    'article articles/bridge-2026/alpha /bridge-2026/articles/alpha/',
    'article articles/bridge-2026/beta /bridge-2026/articles/beta/',
  ]);
});

describe('anchors', () => {
  const anchorsAt = new Map(views.map(({ address, anchors }) => [address, anchors]));

  test('of a claim page are its articles and the names they had before, sorted', () => {
    expect(anchorsAt.get('/bridge-2026/day/')).toEqual(['alpha', 'beta', 'bravo']);
  });

  test('of an article page are its paragraphs', () => {
    expect(anchorsAt.get('/bridge-2026/articles/alpha/')).toHaveLength(2);
  });

  test('and pages stand behind every link between views', () => {
    const links = views
      .flatMap(({ view }) => addressesIn(view))
      .filter((link) => !link.includes('#_') && !/\.\w+$/.test(link)); // files are no pages
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const [address = '', anchor] = link.split('#');
      expect(anchorsAt.has(address), link).toBe(true);
      if (anchor !== undefined) expect(anchorsAt.get(address), link).toContain(anchor);
    }
  });
});

test('the same site gives the same views, as plain data', () => {
  expect(allViews(site)).toEqual(views);
  expect(JSON.parse(JSON.stringify(views))).toEqual(views);
});
