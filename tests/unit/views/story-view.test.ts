import { describe, expect, test } from 'vitest';
import { storyView } from '../../../src/views/story-view.ts';
import { makeStory, type MadeArticle, type MadeClaim } from './make-story.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const says = (words: string, more: Partial<MadeArticle> = {}): MadeArticle => ({
  lines: [['paragraph', words]],
  ...more,
});
const articles = {
  alpha: says('The bridge closed on Monday.', { origin: 'wire' }),
  beta: says('The bridge closed on Monday, too.', { origin: 'wire' }),
  gamma: says('The bridge closed on Friday.'),
};
const reading = (words: string) => ({ words, says: words });
const monday = reading('Monday');
const day: MadeClaim = {
  cells: { alpha: monday, beta: monday, gamma: reading('Friday') },
  pairs: [
    ['alpha', 'beta', 'same'],
    ['alpha', 'gamma', 'contradict'],
    ['beta', 'gamma', 'contradict'],
  ],
  file: { section: 'closing' },
};
const wireOnly: MadeClaim = {
  cells: { alpha: monday, beta: monday, gamma: 'silent' },
  pairs: [['alpha', 'beta', 'same']],
};
const alike: MadeClaim = {
  cells: { alpha: reading('The bridge'), gamma: reading('The bridge') },
  pairs: [['alpha', 'gamma', 'same']],
};
const alone: MadeClaim = { cells: { alpha: monday, beta: 'lacuna', gamma: 'not-judged' } };
const sections = [
  { id: 'closing', title: 'The closing' },
  { id: 'empty', title: 'Nothing yet' },
];
const view = storyView(
  makeStory({ articles, claims: { day, wireOnly, alike, alone }, sections }),
  wordsOf('en'),
);
const rows = view.groups.flatMap((group) => group.rows);

/** Draws a row as the matrix shows it: each cell’s relation, words and whom it stands against. */
function draw(claim: string): string {
  const cells = rows.find(({ id }) => id === claim)?.cells ?? [];
  return cells
    .map(
      ({ siglum, relation = '', words, against }) => `${siglum} ${relation} ${words} (${against.join('')})`,
    )
    .join(' | ');
}

describe('the matrix', () => {
  test('has a word in every cell, and whom a reading stands against', () => {
    expect(draw('day')).toBe('A contradict Monday (G) | B contradict Monday (G) | G contradict Friday (AB)');
    expect(draw('wireOnly')).toBe('A same Monday () | B same Monday () | G  silent ()');
    expect(draw('alone')).toBe('A  Monday () | B  text incomplete () | G  not judged ()');
  });

  test('groups claims by section, leaves empty sections out and puts the rest last', () => {
    expect(view.groups.map(({ title, rows: own }) => `${title}: ${own.map(({ id }) => id).join()}`)).toEqual([
      'The closing: day',
      'Other claims: wireOnly,alike,alone',
    ]);
  });

  test('links each cell to its cell on the claim’s page', () => {
    expect(rows[0]?.cells[1]?.address).toBe('/bridge-2026/day/#beta');
  });
});

test('lists where accounts part, strongest first', () => {
  const unsure: MadeClaim = {
    cells: { alpha: monday, gamma: reading('Friday') },
    pairs: [['alpha', 'gamma', 'unclear']],
  };
  const { parting } = storyView(makeStory({ articles, claims: { unsure, day } }), wordsOf('en'));
  expect(parting.map(({ standing, support }) => `${standing}: ${support}`)).toEqual([
    'contradict: 3 articles, 2 origins',
    'unclear: 2 articles, 2 origins',
  ]);
});

test('counts two prints of one agency text as no agreement', () => {
  expect(view.agreed.map(({ title }) => title)).toEqual(['Claim alike']);
});

test('says in words how many claims agree and differ', () => {
  expect(view.tallyWords).toBe(
    'Of 4 claims: on one the accounts cannot both be right, on two they say the same and on one no two accounts speak.',
  );
  expect(storyView(makeStory({ articles }), wordsOf('en')).tallyWords).toBe(
    'No claim has been published yet.',
  );
});

test('tells what is known of each article, and what is not', () => {
  const [alpha] = view.articles;
  expect(alpha?.facts).toEqual([
    { term: 'Outlet', value: 'not named in the text', known: false },
    { term: 'Published', value: 'not stated in the text', known: false },
    { term: 'Agency', value: 'not named in the text', known: false },
    { term: 'Origin', value: 'Origin wire, one with B', known: true },
  ]);
  expect(alpha?.answers).toBe('Answers 4 of 4 claims');
});

test('writes when and where the event took place', () => {
  expect(view.event).toBe('4 March 2026, Ford');
});
