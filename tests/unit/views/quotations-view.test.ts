import { describe, expect, test } from 'vitest';
import { quotationsViewSchema } from '../../../src/schemas/quotations-view.ts';
import { quotationsView } from '../../../src/views/quotations-view.ts';
import { allViews } from './all-views.ts';
import { drawFamily } from './make-family.ts';
import { makeSite, makeStory, type MadeArticle } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const filler = 'Nobody had expected so many people at the bridge that day, and the weather was fine.';
const article = (...sayings: string[]): MadeArticle => ({
  lines: [
    ...sayings.map((words) => ['paragraph', `She said “${words}” to them.`] as const),
    ['paragraph', `${filler} ${filler} ${filler} ${filler}`],
  ],
});
const articles = {
  alpha: article('we build', 'it was cold', 'mind the gap', 'alone'),
  beta: article('we do not build', 'It was cold', 'mind the gap'),
  gamma: article('it is old', 'It is old'),
};
const named = (name: string) => ({ more: { speaker: { name } } });
const cold = drawFamily(articles, {
  id: 'cold',
  kinds: ['case', undefined],
  rows: [
    ['alpha', 'it | was cold'],
    ['beta', 'It | was cold'],
  ],
  ...named('Ada Fern'),
});
const old = drawFamily(articles, {
  id: 'old',
  kinds: ['case', undefined],
  rows: [
    ['gamma', 'it | is old'],
    ['gamma', 'It | is old'],
  ],
  ...named('Ada Fern'),
});
const gap = drawFamily(articles, {
  id: 'gap',
  kinds: [undefined],
  rows: [
    ['alpha', 'mind the gap'],
    ['beta', 'mind the gap'],
  ],
});
const build = drawFamily(articles, {
  id: 'build',
  kinds: [undefined, 'negation', undefined],
  rows: [
    ['alpha', 'we | – | build'],
    ['beta', 'we | do not | build'],
  ],
  ...named('Iris Holm'),
});
const story = makeStory({ articles, alignment: { families: [cold, old, gap, build] } });
const view = quotationsView(story, wordsOf('en'));

describe('the page of all quotations', () => {
  test('has what differs in substance first, and what one account alone has last', () => {
    expect(view.differing.map(({ id }) => id)).toEqual(['build', 'cold', 'old']);
    expect(view.alike.map(({ id }) => id)).toEqual(['gap']);
  });

  test('sums up', () => {
    expect(view.summary).toBe(
      '4 utterances are quoted more than once: 3 in versions that differ, 1 alike to the letter; one differs in more than writing and length.',
    );
  });

  test.each([
    [[gap], '1 utterance is quoted more than once, alike to the letter.'],
    [
      [cold, old],
      '2 utterances are quoted more than once, all in versions that differ; none differs in more than writing and length.',
    ],
  ])('sums up where all differ, or none', (families, summary) => {
    expect(quotationsView(makeStory({ articles, alignment: { families } }), wordsOf('en')).summary).toBe(
      summary,
    );
  });

  test('says who spoke, and how many accounts have it', () => {
    expect(view.differing.map(({ said }) => said)).toEqual([
      'Iris Holm · 2 accounts',
      'Ada Fern · 2 accounts',
      'Ada Fern · 1 account',
    ]);
    expect(view.alike[0]?.said).toBe('Speaker not named · 2 accounts');
  });

  test('gives every wording once, with its accounts', () => {
    expect(view.alike[0]?.rows.map(({ accounts }) => accounts.map(({ siglum }) => siglum))).toEqual([
      ['A', 'B'],
    ]);
  });

  test('counts quotations of one account, and does not show them', () => {
    const quoted = (words: string) => ({ kind: 'quotation', words }) as const;
    const [alpha, ...others] = story.articles;
    if (!alpha) throw new Error('no article');
    const mentions = ['alone', 'mind the gap'].map((words) => {
      const start = alpha.text.indexOf(words);
      const span = { start, end: start + words.length };
      const stated = { words: span, form: 'direct', recovered: false } as const;
      return { ...quoted(words), ...span, rule: 'test-rule', hedges: [], stated };
    });
    const counted = quotationsView(
      { ...story, articles: [{ ...alpha, mentions }, ...others] },
      wordsOf('en'),
    );
    expect(counted.alone.map(({ siglum, words }) => `${siglum} ${words}`)).toEqual([
      'A 1 quotation',
      'B 0 quotations',
      'G 0 quotations',
    ]);
    expect(JSON.stringify(counted)).not.toContain('alone”');
  });

  test('is what its schema says', () => {
    expect(quotationsViewSchema.parse(view)).toEqual(view);
  });

  test('shows no article by more than half', () => {
    const short = {
      alpha: { lines: [['paragraph', 'One two three four five six seven eight.']] },
      beta: { lines: [['paragraph', 'One two three four five six seven nine.']] },
    } satisfies Record<string, MadeArticle>;
    const families = [
      drawFamily(short, {
        kinds: [undefined, 'word'],
        rows: [
          ['alpha', 'One two three four five six seven | eight'],
          ['beta', 'One two three four five six seven | nine'],
        ],
      }),
    ];
    const cut = quotationsView(makeStory({ articles: short, alignment: { families } }), wordsOf('en'));
    const shown = JSON.stringify([cut.differing, cut.alike]);
    expect(shown).toContain('three four');
    expect(shown).not.toContain('five');
    expect(cut.withheld).toBeDefined();
  });
});

describe('the site', () => {
  const pagesOf = (families: typeof story.alignment.families) =>
    allViews(makeSite([makeStory({ articles, alignment: { families } })]))
      .filter(({ page }) => page.startsWith('quotation'))
      .map(({ address }) => address);

  test('has a page for all quotations and one for each family', () => {
    expect(pagesOf([cold, gap])).toEqual([
      '/bridge-2026/quotations/',
      '/bridge-2026/quotations/cold/',
      '/bridge-2026/quotations/gap/',
    ]);
  });

  test('has neither where no utterance has two versions', () => {
    expect(pagesOf([])).toEqual([]);
  });
});
