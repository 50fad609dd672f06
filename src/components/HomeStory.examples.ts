import { exampleClaimLines } from './example-story.ts';

/** A story with its figures and strongest claims. */
export const examples = {
  'one story': {
    story: {
      title: 'The closing of the Lantern bridge',
      address: '/',
      summary: 'Two accounts of the day the bridge was closed.',
      event: '4 March 2026, Lantern',
      figures: [
        { number: '2', noun: 'articles' },
        { number: '2', noun: 'origins' },
        { number: '4', noun: 'claims' },
        { number: '1', noun: 'contradiction' },
      ],
      strongest: exampleClaimLines,
    },
  },
};
