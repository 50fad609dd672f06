import { exampleClaim } from './example-claim.ts';

/** A citation, the permanent link, a mail. */
export const examples = {
  citation: {
    citation: exampleClaim.citation,
    question: exampleClaim.question,
    url: 'https://example.com/bridge/closure/',
  },
};
