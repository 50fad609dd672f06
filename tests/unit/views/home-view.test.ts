import { expect, test } from 'vitest';
import { homeView } from '../../../src/views/home-view.ts';
import { makeSite, makeStory, type MadeClaim } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const articles = {
  alpha: { lines: [['paragraph', 'Closed on Monday.']] as const },
  beta: { lines: [['paragraph', 'Closed on Friday.']] as const },
};
const part: MadeClaim = {
  cells: { alpha: { words: 'Monday' }, beta: { words: 'Friday' } },
  pairs: [['alpha', 'beta', 'contradict']],
};
const story = makeStory({ articles, claims: { a: part, b: part, c: part, d: part } }, 'old');
const later = {
  ...makeStory({ articles }, 'new'),
  file: { ...story.file, event: { ...story.file.event, date: '2026-05' } },
};

test('lists stories, the latest event first', () => {
  expect(homeView(makeSite([story, later]), wordsOf('en')).stories.map(({ address }) => address)).toEqual([
    '/new/',
    '/old/',
  ]);
});

test('shows the figures of a story and at most three claims on which accounts part', () => {
  const [old] = homeView(makeSite([story]), wordsOf('en')).stories;
  expect(old?.figures.map(({ number, noun }) => `${number} ${noun}`)).toEqual([
    '2 articles',
    '2 origins',
    '4 claims',
    '4 contradictions',
  ]);
  expect(old?.strongest.map(({ title }) => title)).toEqual(['Claim a', 'Claim b', 'Claim c']);
});
