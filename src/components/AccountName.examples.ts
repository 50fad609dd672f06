import { exampleClaim } from './example-claim.ts';

/** Date stated, date inferred, and a long name. */
export const examples = Object.fromEntries(exampleClaim.readings.map((row) => [row.label, row]));
