import { examplePair } from './example-lineage.ts';

/** Nothing shows who had the words first. */
export const examples = { 'no direction': examplePair };
