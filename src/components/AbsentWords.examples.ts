import { exampleClaim } from './example-claim.ts';

/** Silent, with what comes near; incomplete; not judged has nothing to add. */
export const examples = Object.fromEntries(exampleClaim.absent.map((row) => [row.kind, row]));
