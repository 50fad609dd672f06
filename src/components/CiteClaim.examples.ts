import { exampleClaim } from './example-claim.ts';

/** A citation, the permanent link, a mail. */
export const examples = {
  citation: {
    citation: exampleClaim.citation,
    question: exampleClaim.question,
    finding: exampleClaim.finding,
    url: 'https://example.com/bridge/closure/',
  },
};
