import { describe, expect, test } from 'vitest';
import type { ArticlePair } from '../../../src/schemas/alignment.ts';
import { pairViewSchema, type SharedSide } from '../../../src/schemas/pair-view.ts';
import { shownShare } from '../../../src/text/shown-share.ts';
import { pairFiles } from '../../../src/views/pair-files.ts';
import { pairView } from '../../../src/views/pair-view.ts';
import { bare, makePair, type MarkedRun } from './make-pair.ts';
import { makeStory, type MadeArticle, type MadeClaim } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const closure: MarkedRun = [
  '[The bridge was closed for] {number:two} [hours]{omission:, the mayor said}',
  '[The bridge was closed for] {number:three} [hours]{omission:}',
];
const trade: MarkedRun = [
  '[Shops did] {negation:not} [lose any trade]',
  '[Shops did] {negation:} [lose any trade]',
];
const filler = 'None of these words stand anywhere else but in this one account of that day at Ford';

function articlesOf(more: MadeArticle['source'] = {}): Record<string, MadeArticle> {
  return {
    alpha: {
      lines: [
        ['headline', 'Shut'],
        ['paragraph', `On Monday: ${bare(closure[0])}.`],
        ['paragraph', `${bare(trade[0])} that day.`],
        ['paragraph', `${filler}, said alpha, and more of them, and then again some others.`],
      ],
      source: more,
    },
    beta: {
      lines: [
        ['paragraph', `${bare(closure[1])}. It was cold.`],
        ['paragraph', `${bare(trade[1]).replace('  ', ' ')}.`],
        ['paragraph', `${filler}, said beta, and other words too, for it had a lot to tell of.`],
      ],
      source: more,
    },
  };
}

const tradeB: MarkedRun = [trade[0], '[Shops did]{negation:} [lose any trade]'];
const day: MadeClaim = {
  cells: { alpha: { words: 'closed for two hours' }, beta: { words: 'closed for three hours' } },
};
const loss: MadeClaim = { cells: { alpha: 'silent', beta: { words: 'Shops did lose any trade' } } };

function storyWith(more: Partial<ArticlePair> = {}, source: MadeArticle['source'] = {}) {
  const articles = articlesOf(source);
  const pair = makePair(articles, ['alpha', 'beta'], [closure, tradeB], more);
  const story = makeStory({ articles, claims: { day, loss }, alignment: { pairs: [pair] } });
  return { story, pair, view: pairView(story, pair, wordsOf('en')) };
}

const sideWords = ({ pieces }: SharedSide) =>
  pieces.map((piece) => ('text' in piece ? piece.text : '\n')).join('');

test('is a view, and plain data', () => {
  const { view } = storyWith();
  expect(pairViewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

describe('the head', () => {
  test('says how much both share, and nothing of who had it first', () => {
    const { view } = storyWith();
    expect(view.lead).toBe(
      'Article A and Article B share 11 words in 2 passages: 40% of the one and 30% of the other, words inside quotations left out.',
    );
    expect(view.direction).toBe('The texts do not show who had the words first.');
    expect(JSON.stringify(view)).not.toMatch(/plagiari|copied|stole/i);
  });

  test('says who had the words first where that is known', () => {
    const direction = { from: 'beta', rule: 'dates', because: 'It is dated a day earlier.' };
    expect(storyWith({ direction }).view.direction).toBe(
      'Article B had the words first. It is dated a day earlier.',
    );
  });
});

describe('a passage', () => {
  const { story, view } = storyWith();
  const [first, second] = view.passages;

  test('shows the words of both to the letter', () => {
    expect(first && sideWords(first.a)).toBe(`${bare(closure[0])}.`);
    expect(first && sideWords(first.b)).toBe(`${bare(closure[1])}.`);
  });

  test('marks what is shared, and numbers what differs by its kind', () => {
    expect(first?.a.pieces.map((piece) => [piece.kind, 'text' in piece ? piece.text : ''])).toEqual([
      ['shared', 'The bridge was closed for'],
      ['plain', ' '],
      ['edit', 'two'],
      ['plain', ' '],
      ['shared', 'hours'],
      ['edit', ', the mayor said'],
      ['plain', '.'],
    ]);
    expect(first?.edits).toEqual([
      { number: 1, label: 'number', stands: true, a: 'two', b: 'three' },
      { number: 2, label: 'in one only', stands: false, a: ', the mayor said', b: '' },
    ]);
    expect(second?.edits).toEqual([{ number: 1, label: 'negation', stands: true, a: 'not', b: '' }]);
  });

  test('shows the place where words are missing', () => {
    expect(second?.b.pieces.filter(({ kind }) => kind === 'edit')).toEqual([
      { kind: 'edit', text: '', number: 1, label: 'negation', stands: true, isShared: false },
    ]);
  });

  test('leads to the paragraphs and to the claims that cite it', () => {
    expect(first?.a.place.label).toBe('paragraph 1');
    expect(second?.b.place.label).toBe('paragraph 2');
    expect(first?.a.place.address).toMatch(/^\/bridge-2026\/articles\/alpha\/#p-[0-9a-f]{8}$/);
    expect(first?.claims).toEqual([{ address: '/bridge-2026/day/#alpha', label: 'Claim day' }]);
    expect(second?.claims).toEqual([{ address: '/bridge-2026/loss/#beta', label: 'Claim loss' }]);
    expect([first?.a.opens, first?.b.opens, first?.b.closes]).toEqual([true, false, true]);
  });

  test('has an anchor of its words alone, which the page publishes', () => {
    const anchors = view.passages.map(({ anchor }) => anchor);
    expect(anchors).toEqual(anchors.map(() => expect.stringMatching(/^run-[0-9a-f]{8}$/) as string));
    const [file, ...others] = pairFiles(story);
    expect(others).toEqual([]);
    expect(file?.address).toBe('/bridge-2026/shared/alpha--beta/');
    expect(file?.anchors).toEqual(anchors.toSorted());
  });
});

describe('what may be shown', () => {
  const long = Array.from({ length: 60 }, (_, at) => `word${String(at)}`).join(' ');
  const middle = Array.from({ length: 30 }, (_, at) => `tone${String(at)}`).join(' ');
  const own = Array.from({ length: 40 }, (_, at) => `own${String(at)}`).join(' ');

  function cutStory(rights: 'excerpt' | 'full') {
    const lines = [
      ['paragraph', long],
      ['paragraph', middle],
      ['paragraph', own],
    ] as const;
    const articles = { alpha: { lines, source: { rights } }, beta: { lines, source: { rights } } };
    const pair = makePair(
      articles,
      ['alpha', 'beta'],
      [
        [`[${long}]`, `[${long}]`],
        [`[${middle}]`, `[${middle}]`],
      ],
    );
    const story = makeStory({ articles, alignment: { pairs: [pair] } });
    return { story, view: pairView(story, pair, wordsOf('en')) };
  }

  test('is at most half of each article, by cutting passages', () => {
    const { story, view } = cutStory('excerpt');
    const shown = view.passages.map(({ a }) => sideWords(a));
    expect(shown).toEqual([long.split(' ').slice(0, 53).join(' '), middle.split(' ').slice(0, 12).join(' ')]);
    expect(view.passages.map(({ more }) => more)).toEqual(['7 more words shared', '18 more words shared']);
    expect(view.shownWords).toContain('no page shows more than half');
    const text = story.articles[0]?.text ?? '';
    const spans = shown.map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }));
    expect(shownShare(text, story.articles[0]?.entry.blocks ?? [], spans)).toBe(0.5);
  });

  test('is everything that is shared, where the rights are full', () => {
    const { view } = cutStory('full');
    expect(view.passages.map(({ a }) => sideWords(a))).toEqual([long, middle]);
    expect(view.passages.every(({ more }) => more === undefined)).toBe(true);
  });

  test('may be nothing of a passage but how long it is', () => {
    const runs = Array.from({ length: 9 }, (_, run) =>
      Array.from({ length: 11 }, (_, at) => `r${String(run)}w${String(at)}`).join(' '),
    );
    const lines = runs.map((words) => ['paragraph', words] as const);
    const articles = { alpha: { lines }, beta: { lines } };
    const pair = makePair(
      articles,
      ['alpha', 'beta'],
      runs.map((words) => [`[${words}]`, `[${words}]`] as const),
    );
    const view = pairView(makeStory({ articles, alignment: { pairs: [pair] } }), pair, wordsOf('en'));
    expect(view.passages.filter(({ a }) => a.pieces.length > 0)).toHaveLength(4);
    expect(view.passages.filter(({ more }) => more === '11 more words shared')).toHaveLength(5);
  });
});
