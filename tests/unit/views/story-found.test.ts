import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/schemas/candidate.ts';
import { shownShare } from '../../../src/text/shown-share.ts';
import { claimView } from '../../../src/views/claim-view.ts';
import { listedCandidates } from '../../../src/views/story-candidates.ts';
import { storyView } from '../../../src/views/story-view.ts';
import { storyViewSchema } from '../../../src/schemas/story-view.ts';
import { drawFamily } from './make-family.ts';
import { freeText, makeArticle, makeStory, spanOf, type MadeArticle } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const filler = 'Nobody had expected so many people at the bridge that day, and the weather was fine.';
const article = (words: string): MadeArticle => ({
  lines: [
    ['paragraph', `She said “${words}” to them. It cost 12 million.`],
    ['paragraph', `${filler} ${filler} ${filler}`],
  ],
});
const articles = { alpha: article('we build here'), beta: article('We build here') };
const family = drawFamily(articles, {
  id: 'we-build',
  kinds: ['case', undefined],
  rows: [
    ['alpha', 'we | build here'],
    ['beta', 'We | build here'],
  ],
});

function candidate(id: string, more: Partial<Candidate> = {}): Candidate {
  const readings = (['alpha', 'beta'] as const).map((name) => {
    const mark = spanOf(makeArticle(name, articles[name]), '12 million');
    return { article: name, ...mark, mark, says: 'EUR 12 million' };
  });
  return {
    id,
    question: `What of ${id}?`,
    title: id,
    kind: 'quantity',
    scope: {},
    relation: 'contradict',
    pairs: [],
    readings,
    silent: [],
    because: 'The figures stand beside the same words.',
    origins: 2,
    score: 1,
    ...more,
  };
}

const showing = (candidates: readonly Candidate[], show: 'show' | 'hide' = 'show') => {
  const story = makeStory({ articles, candidates: [...candidates], alignment: { families: [family] } });
  return { ...story, file: { ...story.file, candidates: show } };
};

describe('suggestions', () => {
  test('are listed only where the story shows them', () => {
    expect(storyView(showing([candidate('one')], 'hide'), wordsOf('en')).found).toBeUndefined();
    expect(storyView(showing([]), wordsOf('en')).found).toBeUndefined();
    expect(storyView(showing([candidate('one')]), wordsOf('en')).found?.candidates).toHaveLength(1);
  });

  test('say what the program reads, whose words they are, and why they stand there', () => {
    const [found] = storyView(showing([candidate('one')]), wordsOf('en')).found?.candidates ?? [];
    expect(found).toMatchObject({
      question: 'What of one?',
      relation: 'The program reads: cannot both be right',
      because: 'The figures stand beside the same words.',
    });
    expect(found?.readings.map(({ siglum, words }) => `${siglum} ${words ?? ''}`)).toEqual([
      'A 12 million',
      'B 12 million',
    ]);
    expect(found?.readings[0]?.address).toMatch(/^\/bridge-2026\/articles\/alpha\/#p-/);
  });

  test('are differences: lone figures, agreement and words without a value are left to editors', () => {
    const [reading] = candidate('one').readings;
    const none = [
      candidate('lone', { readings: reading ? [reading] : [] }),
      candidate('same', { relation: 'same' }),
      candidate('words', { kind: 'text', relation: 'unclear' }),
    ];
    expect(storyView(showing(none), wordsOf('en')).found).toBeUndefined();
  });

  test('that a claim asks already are left out, and so is the rest of a long list', () => {
    const many = Array.from({ length: 15 }, (_, at) => candidate(`c${String(at)}`));
    const view = storyView(showing([candidate('asked', { claim: 'cost' }), ...many]), wordsOf('en'));
    expect(view.found?.candidates[0]?.question).toBe('What of c0?');
    expect(view.found?.more).toBe('3 further differences not listed here');
  });

  test('count as no claim', () => {
    const [plain, more] = [
      storyView(showing([]), wordsOf('en')),
      storyView(showing([candidate('one')]), wordsOf('en')),
    ];
    expect(more.tallyWords).toBe(plain.tallyWords);
    expect(more.groups).toEqual(plain.groups);
  });

  test('show no more than a small part of an article, titles of quotations included', () => {
    const wide = Array.from({ length: 12 }, (_, at) => {
      const made = candidate(`c${String(at)}`);
      const words = makeArticle('alpha', articles.alpha)
        .text.split(' ')
        .slice(at * 4, at * 4 + 4)
        .join(' ');
      const mark = spanOf(makeArticle('alpha', articles.alpha), words);
      return {
        ...made,
        readings: ['alpha', 'beta'].map((name) => ({ article: name, ...mark, mark, says: 'so' })),
      };
    });
    const story = showing(wide);
    const all = storyView(story, wordsOf('en')).found?.candidates.flatMap(({ readings }) => readings) ?? [];
    const shown = all.filter(({ article }) => article === 'alpha');
    const [alpha] = story.articles;
    if (!alpha) throw new Error('no article');
    const spans = shown.flatMap(({ words }) => (words === undefined ? [] : [spanOf(alpha, words)]));
    expect(spans.length).toBeGreaterThan(0);
    expect(spans.length).toBeLessThan(listedCandidates(story).length);
    expect(shownShare(alpha.text, alpha.entry.blocks, spans)).toBeLessThanOrEqual(0.15);
    expect(shown.every(({ says }) => says === 'so')).toBe(true);
  });
});

describe('what editors set aside', () => {
  test('is told with reason and day, latest first', () => {
    const aside = (question: string, on: string) => ({ candidate: question, question, because: 'So.', on });
    const selection = { declined: [aside('Old?', '2031-03-01'), aside('New?', '2031-03-07')] };
    expect(storyView(makeStory({ articles, selection }), wordsOf('en')).declined).toEqual([
      { question: 'New?', because: 'So.', on: '7 March 2031' },
      { question: 'Old?', because: 'So.', on: '1 March 2031' },
    ]);
  });
});

describe('quotations', () => {
  test('that differ are named, with the way to all', () => {
    expect(storyView(showing([]), wordsOf('en')).quotations).toMatchObject({
      address: '/bridge-2026/quotations/',
      lines: [{ title: '“we build here”', address: '/bridge-2026/quotations/we-build/' }],
    });
  });

  test('are left out where no utterance has two versions', () => {
    expect(storyView(makeStory({ articles }), wordsOf('en')).quotations).toBeUndefined();
  });

  test('are linked from a claim about wording, and from no other', () => {
    const cells = {
      alpha: { words: 'we build here', value: freeText('we build here') },
      beta: { words: 'We build here' },
    };
    const asking = makeStory({
      articles,
      alignment: { families: [family] },
      claims: { words: { cells }, other: { cells } },
    });
    const claims = asking.claims.map((claim) =>
      claim.id === 'words' ? { ...claim, kind: 'quotation' as const } : claim,
    );
    const linkOf = (id: string) => claimView({ ...asking, claims }, id, [], wordsOf('en')).versions;
    expect(linkOf('words')).toBe('/bridge-2026/quotations/we-build/');
    expect(linkOf('other')).toBeUndefined();
  });
});

test('is what its schema says', () => {
  const view = storyView(showing([candidate('one')]), wordsOf('en'));
  expect(storyViewSchema.parse(view)).toEqual(view);
});
