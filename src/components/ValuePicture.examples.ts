import { exampleDay, exampleDays, exampleNumbers } from './example-picture.ts';

/** Days with soft and missing ends, single days far apart, numbers with open and closed ends. */
export const examples = {
  days: { picture: exampleDays },
  'single days': { picture: exampleDay },
  numbers: { picture: exampleNumbers },
};
