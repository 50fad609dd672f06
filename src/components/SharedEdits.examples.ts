import { examplePassage } from './example-lineage.ts';

/** One that stands out and one that does not. */
export const examples = {
  'two edits': { edits: examplePassage.edits, accounts: [{ siglum: 'G' }, { siglum: 'W' }] },
};
