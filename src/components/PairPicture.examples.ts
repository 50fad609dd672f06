import { exampleClaim } from './example-claim.ts';

/** Accounts of one origin share a band; a mark stands on every line between accounts that part. */
export const examples = { 'three accounts, two origins': exampleClaim.picture };
