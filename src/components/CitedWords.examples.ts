import { exampleNotes, examplePieces } from './example-article.ts';

/** Passages that overlap, and words left out. */
export const examples = { 'two passages that overlap': { pieces: examplePieces, notes: exampleNotes } };
