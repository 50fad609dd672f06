import { exampleClaimLines } from './example-story.ts';

/** A claim on which accounts part, and one with a single account. */
export const examples = { 'two claims': { claims: exampleClaimLines } };
