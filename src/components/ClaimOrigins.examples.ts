import { exampleClaim } from './example-claim.ts';

const { support, origins } = exampleClaim;

/** Origins to open, and a claim nobody answers. */
export const examples = {
  'two origins, one possible': { support, origins },
  'no answer': {
    support: 'None of 6 accounts answers',
    origins: { rows: [], possible: [] },
  },
};
