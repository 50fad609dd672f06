/** What readers of Spanish pages see: no word of ours in English. Words of articles stay as they were published. */
import { beforeAll, describe, expect, it } from 'vitest';
import { makeEffects } from '../../../src/effects.ts';
import { examineSite } from '../../../src/pipeline.ts';
import type { CheckedSite, CheckedStory } from '../../../src/schemas/checked-story.ts';
import { claimView } from '../../../src/views/claim-view.ts';
import { storyIn } from '../../../src/views/story-in.ts';
import { storyView } from '../../../src/views/story-view.ts';
import type { ViewFile } from '../../../src/views/view-file.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const [english, spanish] = [wordsOf('en'), wordsOf('es')];
let site: CheckedSite;
let stories: readonly CheckedStory[];
let views: readonly ViewFile[];

beforeAll(async () => {
  const examined = await examineSite(makeEffects(), 'content');
  ({ site } = examined);
  views = examined.views.filter(({ address }) => address.startsWith('/es/'));
  stories = site.stories.flatMap((story) => storyIn(story, spanish) ?? []);
}, 60_000);

/** Fields that hold words of articles, or nothing for readers. */
const published = new Set([
  'quotes',
  'seen',
  'searched',
  'headline',
  'excerpt',
  'occasion',
  'address',
  'outletUrl',
  'sourceUrl',
  'lang',
]);
const forMachines = new Set([
  'id',
  'article',
  'kind',
  'standing',
  'relation',
  'how',
  'by',
  'valueKind',
  'path',
]);

/** Every text of ours in a view. Of what was read, only what it says is ours; words in “…” are of articles. */
function textsOf(view: unknown, key = ''): string[] {
  if (typeof view === 'string') return view.startsWith('/') ? [] : [view.replace(/“[^”]*”/g, '“”')];
  if (Array.isArray(view)) return view.flatMap((each) => textsOf(each, key));
  if (typeof view !== 'object' || view === null) return [];
  const isCell = 'lang' in view && 'standsWords' in view;
  return Object.entries(view).flatMap(([name, each]) => {
    if (published.has(name) || forMachines.has(name)) return [];
    if (name === 'words' && (key === 'read' || isCell)) return [];
    return textsOf(each, name);
  });
}

function leavesOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(leavesOf) : [];
}

function partsNamed(name: string, view: unknown): unknown[] {
  if (typeof view !== 'object' || view === null) return [];
  return Object.entries(view).flatMap(([key, part]) => (key === name ? [part] : partsNamed(name, part)));
}

describe('Spanish views of our content', () => {
  it('are there for the story and for several claims', () => {
    expect(stories).not.toEqual([]);
    expect(stories.flatMap(({ claims }) => claims).length).toBeGreaterThanOrEqual(10);
  });

  it('say nothing in English', () => {
    expect(views.map(({ page }) => page)).toEqual(
      expect.arrayContaining(['home', 'story', 'claim', 'guide']),
    );
    const texts = [...new Set(textsOf(views.map(({ view }) => view)))];
    const sentences = leavesOf(english).filter((text) => /\S\s\S/.test(text) && text !== 'Claim by Claim');
    const foreign = /\b(the|of|and|is|are|was|with|which|from|account|accounts|claim|claims|origin)\b/i;
    expect(texts.filter((text) => sentences.some((sentence) => text.includes(sentence)))).toEqual([]);
    expect(texts.filter((text) => foreign.test(text.replace('Claim by Claim', '')))).toEqual([]);
  });

  it('lead to pages of their own language where there are some', () => {
    for (const story of stories) {
      const { parting, groups, up } = storyView(story, spanish);
      const lines = [...parting, ...groups.flatMap(({ rows }) => rows)];
      expect(lines.every(({ address }) => address.startsWith(`/es/${story.id}/`))).toBe(true);
      expect(up.address).toBe('/es/');
    }
  });

  it('mark the language of every quotation', () => {
    const rows = stories.flatMap((story) =>
      story.claims.flatMap(({ id }) => claimView(story, id, site.mentionRules, spanish).readings),
    );
    expect(rows.filter(({ lang }) => lang === undefined)).toEqual([]);
    for (const name of ['excerpt', 'occasion']) {
      const told = views.flatMap(({ view }) => partsNamed(name, view));
      expect(told).not.toEqual([]);
      expect(told).toEqual(told.map(() => expect.objectContaining({ lang: expect.any(String) })));
    }
  });

  it('leave out what nobody has translated', () => {
    for (const story of stories) {
      const untold = site.stories
        .find(({ id }) => id === story.id)
        ?.claims.filter(({ file }) => file.translations?.es === undefined);
      const shown = storyView(story, spanish).groups.flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(shown.filter((id) => untold?.some((claim) => claim.id === id))).toEqual([]);
    }
  });
});
