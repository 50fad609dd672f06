import { describe, expect, test } from 'vitest';
import { outletViewSchema, outletsViewSchema } from '../../../../src/schemas/outlet-view.ts';
import { outletView } from '../../../../src/views/browse/outlet-view.ts';
import { outletsView } from '../../../../src/views/browse/outlets-view.ts';
import { siteOutlets } from '../../../../src/views/browse/site-outlets.ts';
import { wordsOf } from '../../../../src/words/words-of.ts';
import { makeSite, makeStory, type MadeArticle } from '../make-story.ts';

const words = wordsOf('en');
const around = { ways: [], notices: [] };
const lines = [['paragraph', 'Closed on Monday.']] as const;
const stated = (value: string): MadeArticle => ({
  lines,
  metadata: { outlet: { how: 'stated', value, span: { start: 0, end: 1 } } },
});
const story = makeStory({
  articles: {
    alpha: { lines, source: { outlet: 'gazette' } },
    beta: stated('The Gazette'),
    gamma: stated('Évening Post'),
    delta: { lines },
    epsilon: { lines, source: { outlet: { value: 'gazette', basis: 'Its last line.' } } },
    zeta: stated('المرفأ'),
  },
  claims: {
    a: {
      cells: {
        alpha: { words: 'Monday', says: 'on Monday' },
        beta: 'silent',
        gamma: { words: 'Monday' },
        delta: 'lacuna',
        epsilon: 'not-judged',
        zeta: 'silent',
      },
      pairs: [['alpha', 'gamma', 'same']],
    },
  },
});
const site = makeSite([story], { outlets: { gazette: { name: 'The Gazette', url: 'https://g.example/' } } });

describe('the outlets of a site', () => {
  const { outlets, notStated } = siteOutlets(site, words);

  test('are those that source files or articles name, joined where the names are one', () => {
    expect(outlets.map(({ id, accounts }) => [id, accounts.map(({ article }) => article.id)])).toEqual([
      ['evening-post', ['gamma']],
      ['gazette', ['alpha', 'beta', 'epsilon']],
      [expect.stringMatching(/^outlet-[a-z0-9]+$/), ['zeta']],
    ]);
  });

  test('are not guessed for an account that names none', () => {
    expect(notStated.map(({ article }) => article.id)).toEqual(['delta']);
  });

  test('show accounts and no figure but their own number', () => {
    const view = outletsView(site, around, words);
    expect(outletsViewSchema.parse(view)).toEqual(view);
    expect(Object.keys(view.outlets[0] ?? {}).sort()).toEqual(['accounts', 'address', 'name']);
  });
});

describe('the page of an outlet', () => {
  const [, gazette] = siteOutlets(site, words).outlets;
  if (!gazette) throw new Error('no outlet');
  const view = outletView(gazette, around, words);

  test('has every cell of its accounts, with the relation of the whole claim or why there is no reading', () => {
    expect(outletViewSchema.parse(view)).toEqual(view);
    expect(
      view.accounts.map(({ article, claims }) => [article, claims[0]?.says, claims[0]?.kindWords]),
    ).toEqual([
      ['alpha', 'on Monday', 'Claim: Same'],
      ['beta', undefined, 'Does not say'],
      ['epsilon', undefined, 'Not judged yet'],
    ]);
  });

  test('says how each account’s outlet is known', () => {
    expect(view.accounts.map(({ how }) => how)).toEqual([
      'The source file names the outlet.',
      'The article names the outlet.',
      'The editors inferred the outlet. Its last line.',
    ]);
  });
});

test('a site without accounts has no outlets', () => {
  expect(siteOutlets(makeSite([]), words)).toEqual({ outlets: [], notStated: [] });
});
