import { exampleClaim } from './example-claim.ts';

/** The apparatus of a claim. */
export const examples = {
  'assessed and corrected': exampleClaim,
  'not assessed': {
    truth: {
      label: 'Not assessed',
      because: 'We have compared these accounts, not checked them against outside evidence.',
      evidence: [],
    },
    checked: exampleClaim.checked,
    corrections: [],
  },
};
