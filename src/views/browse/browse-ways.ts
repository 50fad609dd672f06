import type { BrowseWay } from '../../schemas/browse-view.ts';
import type { BriefSite } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import {
  allQuotationsAddress,
  claimsAddress,
  claimsByDateAddress,
  claimsByRelationAddress,
  contradictionsAddress,
  outletsAddress,
} from '../page-address.ts';
import { siteClaims } from './site-claims.ts';
import { siteOutlets } from './site-outlets.ts';

/** All ways to browse across stories, with how much stands there. */
export function browseWays(site: Pick<BriefSite, 'stories' | 'outlets'>, words: Words): BrowseWay[] {
  const { ways } = words.browse;
  const digits = new Intl.NumberFormat(words.language);
  const claims = siteClaims(site);
  const apart = claims.filter(({ claim }) => claim.relation === 'contradict');
  const families = site.stories.flatMap(({ alignment }) => alignment.families);
  return [
    { address: claimsAddress, label: ways.claims, count: digits.format(claims.length) },
    { address: claimsByRelationAddress, label: ways.byRelation },
    { address: claimsByDateAddress, label: ways.byDate },
    { address: contradictionsAddress, label: ways.contradictions, count: digits.format(apart.length) },
    { address: allQuotationsAddress, label: ways.quotations, count: digits.format(families.length) },
    {
      address: outletsAddress,
      label: ways.outlets,
      count: digits.format(siteOutlets(site, words).outlets.length),
    },
  ];
}
