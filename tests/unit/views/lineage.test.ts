import { describe, expect, test } from 'vitest';
import { lineageSchema } from '../../../src/schemas/lineage.ts';
import { lineage } from '../../../src/views/lineage.ts';
import { wordsOf } from '../../../src/words/words-of.ts';
import { makePair } from './make-pair.ts';
import { makeStory, type MadeArticle } from './make-story.ts';

const shared = 'The old bridge at Ford was closed on Monday after engineers found cracks';

const articles: Record<string, MadeArticle> = {
  alpha: {
    lines: [
      ['headline', 'A bridge is shut'],
      ['paragraph', `${shared}, the mayor said.`],
      ['paragraph', 'Nobody was hurt.'],
    ],
  },
  beta: { lines: [['paragraph', 'Shops shut early and many of them complained about it.']] },
  gamma: {
    lines: [
      ['paragraph', 'Ford, Tuesday.'],
      ['paragraph', `${shared}.`],
    ],
    source: { origin: { id: 'gamma', name: 'Gamma', because: 'Its reporter was there.' } },
  },
};
const ids = ['alpha', 'beta', 'gamma'];
const alone = (id: string) => ({ id, name: `Article ${id}`, articles: [id], because: '', links: [] });
const empty = (a: string, b: string) => makePair(articles, [a, b], [], { standing: 'no-shared-copy' });
const copied = makePair(articles, ['alpha', 'gamma'], [[`[${shared}]`, `[${shared}]`]]);
const group = {
  id: 'wire',
  name: 'Example Wire',
  articles: ['alpha', 'gamma'],
  because: 'Half of the one stands in the other.',
  links: [
    { between: ['alpha', 'gamma'] as [string, string], rule: 'reuse' as const, because: 'They share 40%.' },
  ],
};
const pairs = [empty('alpha', 'beta'), copied, empty('beta', 'gamma')];
const story = makeStory({ articles, alignment: { pairs, origins: [group, alone('beta')] } });
const view = lineage(story, wordsOf('en'));

test('is a view, and plain data', () => {
  expect(lineageSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

test('says how many origins there are and which accounts are one', () => {
  expect(view?.summary).toBe('Three accounts come from two origins: Article A and Article G are one.');
});

describe('the drawing', () => {
  const picture = view?.picture;

  test('sets the two that share side by side, in a frame with their name', () => {
    expect(picture?.columns.map(({ siglum }) => siglum)).toEqual(['A', 'G', 'B']);
    const [frame] = picture?.frames ?? [];
    expect(frame?.name).toBe('Example Wire');
    expect(frame?.x1).toBeLessThan(picture?.columns[0]?.x1 ?? 0);
    expect(frame?.x2).toBeGreaterThan(picture?.columns[1]?.x2 ?? 100);
    expect(frame?.x2).toBeLessThan(picture?.columns[2]?.x1 ?? 0);
  });

  test('is to scale: places are words, paragraphs begin where they begin', () => {
    expect(picture?.height).toBe(23);
    const [a, g] = picture?.columns ?? [];
    expect([a?.words, a?.breaks]).toEqual([23, [4, 20]]);
    expect(a?.shared).toEqual([{ standing: 'one-origin', y1: 4, y2: 17 }]);
    expect([g?.words, g?.breaks]).toEqual([15, [2]]);
    expect(g?.shared).toEqual([{ standing: 'one-origin', y1: 2, y2: 15 }]);
  });

  test('draws a band as wide at both ends as words are shared', () => {
    const [band] = picture?.bands ?? [];
    expect(band?.words).toBe(13);
    const numbers = band?.path.match(/[\d.]+/g)?.map(Number) ?? [];
    const [x1, y1] = numbers;
    expect([x1, y1]).toEqual([picture?.columns[0]?.x2, 4]);
    expect(numbers.slice(6, 9)).toEqual([picture?.columns[1]?.x1, 2, 15]);
    expect(numbers.at(-1)).toBe(17);
  });

  test('explains only what is in it', () => {
    expect(picture?.caption.join(' ')).toContain('frame');
    expect(picture?.caption.join(' ')).not.toMatch(/Dashed|arrow|fill/);
    expect(picture?.caption.join(' ')).toContain('Words inside quotations are not counted');
    expect(picture?.description).toBe(
      'Columns for three accounts, bands for the words they share. Article A and Article G share 13 words.',
    );
  });

  test('points away from the account that had the words first, where that is known', () => {
    expect(picture?.arrows).toEqual([]);
    const direction = { from: 'gamma', rule: 'dates', because: 'It is dated a day earlier.' };
    const known = makeStory({
      articles,
      alignment: { pairs: [{ ...copied, direction }], origins: [group, alone('beta')] },
    });
    expect(lineage(known, wordsOf('en'))?.picture?.arrows.map(({ points }) => points)).toEqual(['left']);
    expect(lineage(known, wordsOf('en'))?.rows[0]?.direction).toBe(
      'Article G had the words first. It is dated a day earlier.',
    );
  });

  test('is not there where nothing is shared, and a sentence says so', () => {
    const apart = makeStory({
      articles,
      alignment: { pairs: [empty('alpha', 'beta'), empty('beta', 'gamma')], origins: ids.map(alone) },
    });
    const none = lineage(apart, wordsOf('en'));
    expect(none?.picture).toBeUndefined();
    expect(none?.rows).toEqual([]);
    expect(none?.summary).toBe('Three accounts, each with an origin of its own.');
    expect(none?.others).toBe('No two of the accounts share words beyond chance.');
  });
});

test('tells in the table what the drawing shows', () => {
  expect(view?.rows).toEqual([
    {
      a: { article: 'alpha', siglum: 'A', label: 'Article A', address: '/bridge-2026/articles/alpha/' },
      b: { article: 'gamma', siglum: 'G', label: 'Article G', address: '/bridge-2026/articles/gamma/' },
      words: '13 words in 1 passage',
      shares: { a: '40%', b: '30%' },
      longest: '13 words',
      standing: 'one-origin',
      standingWords: 'One origin',
      because: 'So much is shared that they count as one.',
      address: '/bridge-2026/shared/alpha--gamma/',
    },
  ]);
  expect(view?.others).toBe('The other two pairs share no words beyond chance.');
});

test('lists origins with the reason, and the editors’ word beside it', () => {
  expect(view?.origins.map(({ name, because, editors }) => [name, because, editors])).toEqual([
    ['Example Wire', 'Half of the one stands in the other.', ['Article G is Gamma: Its reporter was there.']],
    ['Article beta', 'Nothing joins it to another account.', []],
  ]);
});

test('is not there for one account', () => {
  expect(
    lineage(makeStory({ articles: { beta: articles['beta'] ?? { lines: [] } } }), wordsOf('en')),
  ).toBeUndefined();
});
