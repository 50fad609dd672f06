import { examplePair } from './example-lineage.ts';

/** One whole passage, one that is cut. */
export const examples = { 'two passages': examplePair };
