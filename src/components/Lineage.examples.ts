import { exampleLineage } from './example-lineage.ts';

const { picture: _picture, ...without } = exampleLineage;

/** With a drawing, and without one where nothing is shared. */
export const examples = {
  'one origin, one possible': { lineage: exampleLineage },
  'nothing shared': {
    lineage: {
      ...without,
      summary: 'Three accounts, each with an origin of its own.',
      rows: [],
      others: 'No two of the accounts share words beyond chance.',
      origins: exampleLineage.origins.slice(1),
    },
  },
};
