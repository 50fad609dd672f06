import { exampleTally } from './example-story.ts';

/** One choice for each standing that occurs. */
export const examples = { 'three standings': { tally: exampleTally } };
