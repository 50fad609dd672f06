import { exampleClaim } from './example-claim.ts';

/** What is asked, what is found, who differs. */
export const examples = {
  'three accounts that part': exampleClaim,
  'one account alone': {
    up: exampleClaim.up,
    question: 'Who paid for the inspection?',
    finding: 'Only the Gazette says who paid: the town.',
    standing: 'lone',
    support: '1 of 6 accounts answers, from 1 origin',
    origins: { rows: exampleClaim.origins.rows.slice(1), possible: [] },
  },
} as const;
