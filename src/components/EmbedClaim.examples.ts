import { exampleClaim } from './example-claim.ts';

const { title, description, question, finding, standing, standingWords, support } = exampleClaim;
const view = {
  title,
  description,
  claim: '/',
  question,
  finding,
  standing,
  standingWords,
  support,
  height: 320,
};

/** In a frame of another page; of a story that is invented; a draft. */
export const examples = {
  'with who differs': {
    site: 'Claim by Claim',
    view: { ...view, differ: exampleClaim.differ, updated: '2026-02-03' },
  },
  'a notice, and nobody has checked': {
    site: 'Claim by Claim',
    view,
    notice: { text: 'This story is invented.' },
  },
};
