import { expect, test } from 'vitest';
import { contradictionsViewSchema } from '../../../../src/schemas/browse-view.ts';
import { contradictionsView } from '../../../../src/views/browse/contradictions-view.ts';
import { wordsOf } from '../../../../src/words/words-of.ts';
import { makeSite, makeStory, type MadeClaim } from '../make-story.ts';

const words = wordsOf('en');
const around = { ways: [], notices: [] };
const line = (text: string) => ({ lines: [['paragraph', text]] as const });
const articles = {
  alpha: line('Closed on Monday.'),
  beta: line('Closed on Monday.'),
  gamma: line('Closed early in the week.'),
  delta: line('Closed on Friday.'),
};
const cells = {
  alpha: { words: 'Monday', says: 'on Monday' },
  beta: { words: 'Monday', says: 'on a Monday' },
  gamma: { words: 'early in the week', says: 'early in the week' },
  delta: { words: 'Friday', says: 'on Friday' },
};
const against: MadeClaim['pairs'] = [
  ['alpha', 'beta', 'same'],
  ['alpha', 'gamma', 'precision'],
  ['beta', 'gamma', 'precision'],
  ['alpha', 'delta', 'contradict'],
  ['beta', 'delta', 'contradict'],
  ['gamma', 'delta', 'contradict'],
];

/** Sides drawn as “on Monday [alpha beta] / early [gamma] >< on Friday [delta]”. */
function drawn(claim: MadeClaim): readonly string[] {
  const story = makeStory({ articles, claims: { a: claim } });
  const view = contradictionsView(makeSite([story]), around, words);
  expect(contradictionsViewSchema.parse(view)).toEqual(view);
  return view.stories.flatMap(({ claims }) =>
    claims.map(({ sides }) =>
      sides
        .map((side) =>
          side
            .map(({ says, accounts }) => `${says} [${accounts.map(({ article }) => article).join(' ')}]`)
            .join(' / '),
        )
        .join(' >< '),
    ),
  );
}

test('sets all that one account contradicts against it, those of one reading together', () => {
  expect(drawn({ cells, pairs: against })).toEqual([
    'on Monday [alpha beta] / early in the week [gamma] >< on Friday [delta]',
  ]);
});

test('puts no two accounts on one side that contradict each other', () => {
  const three = { alpha: cells.alpha, gamma: cells.gamma, delta: cells.delta, beta: 'silent' } as const;
  const pairs: MadeClaim['pairs'] = [
    ['alpha', 'gamma', 'contradict'],
    ['alpha', 'delta', 'contradict'],
    ['gamma', 'delta', 'contradict'],
  ];
  expect(drawn({ cells: three, pairs })).toEqual(['on Monday [alpha] >< early in the week [gamma]']);
});

test('says how many pairs are not shown', () => {
  const story = makeStory({
    articles,
    claims: {
      a: { cells, pairs: [...against.slice(0, 2), ['beta', 'gamma', 'contradict'], ...against.slice(3)] },
    },
  });
  const [first] = contradictionsView(makeSite([story]), around, words).stories;
  expect(first?.claims[0]?.more).toMatch(/^1 further pair /);
});

test('leaves out claims on which no two accounts contradict each other, and says so of a site without any', () => {
  expect(drawn({ cells, pairs: [['alpha', 'delta', 'unclear']] })).toEqual([]);
  expect(contradictionsView(makeSite([]), around, words).intro).toMatch(/^No claim so far/);
});
