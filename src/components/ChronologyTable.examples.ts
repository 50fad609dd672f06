import { exampleAxis, exampleRows } from './example-mentions.ts';

/** A sentence of two accounts, a claim on which they part, a time without an end. */
export const examples = {
  'three rows': {
    axis: exampleAxis,
    groups: [{ title: '2026', rows: exampleRows }],
    label: 'Example of a chronology',
  },
};
