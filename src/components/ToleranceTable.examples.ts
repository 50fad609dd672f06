import { exampleTolerances } from './example-guide.ts';

/** One tolerance. */
export const examples = { 'one tolerance': { rows: exampleTolerances } };
