import {
  allQuotationsAddress,
  claimsAddress,
  contradictionsAddress,
  guidesAddress,
  outletsAddress,
} from '../views/page-address.ts';
import type { Words } from '../words/words-of.ts';
import { placesThere, type SitePlace } from './site-places.ts';

/** Where the foot of a page leads: the ways across all stories, and the guides. */
export function footPlaces(words: Words): Promise<readonly SitePlace[]> {
  const { ways } = words.browse;
  return placesThere(
    [
      { address: claimsAddress, label: ways.claims },
      { address: contradictionsAddress, label: ways.contradictions },
      { address: allQuotationsAddress, label: ways.quotations },
      { address: outletsAddress, label: ways.outlets },
      { address: guidesAddress, label: words.trust.guides },
    ],
    words.language,
  );
}
