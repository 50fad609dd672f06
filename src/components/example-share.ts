import type { ShareView } from '../schemas/share-view.ts';
import { exampleClaim } from './example-claim.ts';

/** The share page of the claim about no real event. Its links lead to the start of the site, which is always there. */
export const exampleShare: ShareView = {
  title: exampleClaim.title,
  description: exampleClaim.description,
  up: { address: '/', label: 'Back to the claim' },
  question: exampleClaim.question,
  finding: exampleClaim.finding,
  standing: exampleClaim.standing,
  standingWords: exampleClaim.standingWords,
  story: 'The bridge',
  key: 'bridge-closure',
  cells: [
    { address: '/', siglum: 'G', label: 'Gazette', words: '3 February 2026' },
    { address: '/', siglum: 'W', label: 'Wire', words: 'early February 2026' },
    { address: '/', siglum: 'C', label: 'Canal Cuatro', words: 'Does not say' },
  ],
  pairs: [{ address: '/', label: 'Gazette and Wire', relation: 'precision' }],
  files: [],
  embed: { address: '/', oembed: '/', height: 320 },
};
