import { exampleClaim } from './example-claim.ts';

const { picture: _picture, differ: _differ, standingBy: _standingBy, ...common } = exampleClaim;
const [{ against: _against, ...reading } = { against: undefined }] = exampleClaim.readings;

/** A claim on which one account speaks: the shortest page there is. The parts have examples of their own. */
export const examples = {
  'one account alone': {
    url: 'https://claims.example/bridge/closing/',
    view: {
      ...common,
      question: 'Who paid for the inspection?',
      finding: 'Only the Gazette says who paid: the town.',
      standing: 'lone',
      standingWords: 'One account or none',
      support: '1 of 1 accounts answers, from 1 origin',
      readings: [{ ...reading, article: 'alone', value: 'the town' }],
      absent: [],
      pairs: [],
    },
  },
};
