import { articleAddress, claimAddress, guideAddress, storyAddress } from '../views/page-address.ts';
import { fixedAddresses } from './routes.ts';

/** Where pages stand, for whoever may not know views: a stage that checks links. */
export const pageAddresses = {
  story: storyAddress,
  claim: claimAddress,
  article: articleAddress,
  guide: guideAddress,
  fixed: fixedAddresses,
} as const;
