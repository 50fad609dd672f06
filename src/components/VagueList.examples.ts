import { exampleVague } from './example-mentions.ts';

/** By the reason why there is no value. */
export const examples = {
  'two reasons': { groups: exampleVague, title: 'Spoken of as a time, but not dated' },
};
