import { exampleArticles, exampleRows, exampleTally } from './example-story.ts';

/** Cells of every kind, and more articles than a page can hold. */
export const examples = {
  'two articles': {
    articles: exampleArticles,
    groups: [{ id: 'closing', title: 'The closing', rows: exampleRows }],
    tally: exampleTally,
  },
};
