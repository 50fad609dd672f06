import { exampleClaim } from './example-claim.ts';

/** Computed relations, and one that the editors set against the computed one. */
export const examples = { 'computed and overruled': { groups: exampleClaim.pairs } };
