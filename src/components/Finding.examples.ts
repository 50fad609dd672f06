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
  'a very long question': {
    up: exampleClaim.up,
    question:
      'For how long, by the clock of the harbour office and not by that of the Transportgewerbeinspektion, was the bridge at Ford closed to carts, carriages and people on foot?',
    finding: 'No account answers: all of them break off before the closure.',
    standing: 'lone',
    support: 'None of 12 accounts answers',
    origins: { rows: [], possible: [] },
  },
} as const;
