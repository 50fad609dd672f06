import { exampleNotes } from './example-article.ts';

/** The claims that cite a block. */
export const examples = { 'two claims': { notes: exampleNotes } };
