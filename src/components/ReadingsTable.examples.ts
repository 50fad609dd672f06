import { exampleClaim } from './example-claim.ts';

/** Readings first, then the accounts without one. */
export const examples = {
  'readings, silence, gap, not judged': { readings: exampleClaim.readings, absent: exampleClaim.absent },
};
