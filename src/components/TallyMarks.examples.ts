import { exampleTally } from './example-story.ts';

/** The sentence and its marks. */
export const examples = {
  'four claims': {
    words:
      'Of 4 claims: on one the accounts cannot both be right, on one they say the same and on two no two accounts speak.',
    tally: exampleTally,
  },
};
