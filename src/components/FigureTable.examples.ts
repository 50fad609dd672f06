import { exampleFigureRows } from './example-mentions.ts';

/** One figure in two sentences, one that a claim compares. */
export const examples = {
  'two figures': {
    groups: [{ title: 'Counts', rows: exampleFigureRows }],
    label: 'Example of a table of figures',
  },
};
