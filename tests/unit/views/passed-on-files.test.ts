import { describe, expect, it } from 'vitest';
import { claimView } from '../../../src/views/claim-view.ts';
import { passedOnFiles } from '../../../src/views/passed-on-files.ts';
import type { EmbedView, ShareView } from '../../../src/schemas/share-view.ts';
import { wordsOf } from '../../../src/words/words-of.ts';
import { makeStory } from './make-story.ts';

const words = wordsOf('en');
const story = makeStory({
  articles: {
    b: { lines: [['paragraph', 'It opened on Monday.']] },
    a: { lines: [['paragraph', 'It opened on Tuesday.']] },
    c: { lines: [['paragraph', 'It rained.']] },
  },
  claims: {
    day: {
      cells: {
        b: { words: 'on Monday', says: 'Monday' },
        a: { words: 'on Tuesday', says: 'Tuesday' },
        c: 'silent',
      },
      pairs: [['b', 'a', 'contradict']],
    },
  },
});
const view = claimView(story, 'day', [], words);
const [share, embed] = passedOnFiles(view, story, words);

describe('passedOnFiles', () => {
  it('gives a claim two pages that search engines leave out', () => {
    expect([share, embed].map((file) => [file?.page, file?.address, file?.unlisted])).toEqual([
      ['share', `/${story.id}/day/share/`, true],
      ['embed', `/embed/${story.id}/day/`, true],
    ]);
  });

  it('lists every cell with what the account says, or that it does not', () => {
    const { cells } = share?.view as ShareView; // the view of this very page
    expect(cells.map(({ address, words }) => [address, words])).toEqual([
      [`/${story.id}/day/#b`, 'Monday'],
      [`/${story.id}/day/#a`, 'Tuesday'],
      [`/${story.id}/day/#c`, 'Does not say'],
    ]);
  });

  it('lists every pair at an anchor that does not depend on the order of the accounts', () => {
    const { pairs } = share?.view as ShareView; // the view of this very page
    expect(pairs).toEqual([
      { address: `/${story.id}/day/#_pair-a--b`, label: expect.any(String), relation: 'contradict' },
    ]);
    expect(view.pairs.flatMap(({ pairs }) => pairs.map(({ id }) => id))).toEqual(['_pair-a--b']);
  });

  it('shows in the embed what the head of the claim’s page shows', () => {
    const { question, finding, standingWords, differ, support, claim } = embed?.view as EmbedView; // as above
    expect({ question, finding, standingWords, differ, support }).toEqual({
      question: view.question,
      finding: view.finding,
      standingWords: view.standingWords,
      differ: view.differ,
      support: view.support,
    });
    expect(claim).toBe(`/${story.id}/day/`);
  });

  it('makes room for a notice', () => {
    const noted = { ...story, file: { ...story.file, notice: 'This story is invented.' } };
    const [, tall] = passedOnFiles(view, noted, words);
    const heightOf = (file: typeof tall) => (file?.view as EmbedView).height; // as above
    expect(heightOf(tall)).toBeGreaterThan(heightOf(embed));
  });
});
