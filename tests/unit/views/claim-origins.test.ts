import { describe, expect, test } from 'vitest';
import type { CheckedStory } from '../../../src/schemas/checked-story.ts';
import type { ClaimOrigin } from '../../../src/schemas/claim-origin.ts';
import { claimOriginsView } from '../../../src/views/claim-origins.ts';
import { makePair } from './make-pair.ts';
import { makeStory, type MadeArticle } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const shared = 'The bridge was closed for two hours after engineers found cracks';
const lines = [['paragraph', `${shared}.`]] as const;
const articles: Record<string, MadeArticle> = {
  alpha: { lines },
  beta: { lines },
  gamma: { lines, source: { origin: { id: 'gamma', name: 'Gamma', because: 'Its reporter was there.' } } },
};
const run = [`[${shared}]`, `[${shared}]`] as const;
const pairs = [
  makePair(articles, ['alpha', 'beta'], [run]),
  makePair(articles, ['alpha', 'gamma'], [run], { standing: 'possibly-derived' }),
  makePair(articles, ['beta', 'gamma'], [], { standing: 'no-shared-copy' }),
];
const joined: ClaimOrigin = {
  origin: { id: 'wire', name: 'Example Wire' },
  articles: ['alpha', 'beta'],
  joins: [
    {
      between: ['alpha', 'beta'],
      rule: 'shared-run',
      because: 'Both passages stand in a run of 11 words.',
      shared: { a: { start: 0, end: 9 }, b: { start: 0, end: 9 }, run: 0 },
    },
  ],
};
const apart: ClaimOrigin = {
  origin: { id: 'gamma', name: 'Gamma', because: 'Its reporter was there.' },
  articles: ['gamma'],
  joins: [],
};

function viewOf(origins: readonly ClaimOrigin[], computedOrigins?: string[][]) {
  const words = { words: 'closed for two hours' };
  const made = { cells: { alpha: words, beta: words, gamma: words } };
  const story: CheckedStory = makeStory({ articles, claims: { length: made }, alignment: { pairs } });
  const [claim] = story.claims;
  if (!claim) throw new Error('no claim');
  return claimOriginsView(
    story,
    { ...claim, origins, ...(computedOrigins && { computedOrigins }) },
    wordsOf('en'),
  );
}

describe('the origins behind a claim', () => {
  test('lead to the passage that makes accounts one', () => {
    const [row] = viewOf([joined, apart]).rows;
    expect(row?.accounts.map(({ siglum }) => siglum)).toEqual(['A', 'B']);
    expect(row?.reasons).toEqual([
      {
        by: 'computed',
        words: 'Both passages stand in a run of 11 words.',
        passage: {
          address: expect.stringMatching(/^\/bridge-2026\/shared\/alpha--beta\/#run-[0-9a-f]{8}$/) as string,
          label: 'The shared passage',
        },
      },
    ]);
  });

  test('tell whether the program or the editors say so', () => {
    expect(viewOf([joined, apart]).rows[1]?.reasons).toEqual([
      { by: 'editors', words: 'Its reporter was there.' },
    ]);
    const byEditors = { between: ['alpha', 'gamma'], rule: 'editors', because: 'One desk.' } as const;
    const all = { ...joined, articles: ['alpha', 'beta', 'gamma'], joins: [...joined.joins, byEditors] };
    expect(viewOf([all]).rows[0]?.reasons[1]).toEqual({
      by: 'editors',
      words: 'A and G: One desk.',
      passage: { address: '/bridge-2026/shared/alpha--gamma/', label: 'What they share' },
    });
  });

  test('name accounts that may derive from each other and are counted apart', () => {
    expect(
      viewOf([joined, apart]).possible.map(({ accounts }) => accounts.map(({ siglum }) => siglum)),
    ).toEqual([['A', 'G']]);
    const one = { ...joined, articles: ['alpha', 'beta', 'gamma'] };
    expect(viewOf([one]).possible).toEqual([]);
  });

  test('say what the texts alone give where the editors group otherwise', () => {
    expect(viewOf([joined, apart]).byTexts).toBeUndefined();
    expect(viewOf([joined, apart], [['alpha'], ['beta', 'gamma']]).byTexts).toBe(
      'By the texts alone there are two origins: A and B + G.',
    );
  });
});
