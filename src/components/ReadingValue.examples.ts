import { exampleClaim } from './example-claim.ts';

/** The value, what else the account says, how it was read, whom it stands against. */
export const examples = Object.fromEntries(exampleClaim.readings.map((row) => [row.label, row]));
