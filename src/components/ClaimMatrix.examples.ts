import { manyArticles, manyRows } from './example-extremes.ts';
import { exampleArticles, exampleRows, exampleTally } from './example-story.ts';

const one = manyArticles(1);
const two = manyArticles(2);
const twelve = manyArticles(12);
const tallyOf = (count: number) => [
  { standing: 'precision', label: 'Compatible, different detail', count } as const,
];

/** Cells of every kind; one article; more articles than a page can hold; as many claims as a long story has. */
export const examples = {
  'two articles, cells of every kind': {
    articles: exampleArticles,
    groups: [{ id: 'closing', title: 'The closing', rows: exampleRows }],
    tally: exampleTally,
  },
  'one article': {
    articles: one,
    groups: [{ id: 'boats', title: 'Boats', rows: manyRows(one, 2) }],
    tally: tallyOf(2),
  },
  'twelve articles, very long names': {
    articles: twelve,
    groups: [{ id: 'boats', title: 'Boats', rows: manyRows(twelve, 3) }],
    tally: tallyOf(3),
  },
  'sixty claims': {
    articles: two,
    groups: [{ id: 'boats', title: 'Boats', rows: manyRows(two, 60) }],
    tally: tallyOf(60),
  },
};
