/** The pages that browse across stories. All but those of outlets are there whatever the content, empty if need be. */
import type { BriefSite, ToldStory } from '../../schemas/story-brief.ts';
import type { PageKind } from '../../schemas/manifest.ts';
import type { Words } from '../../words/words-of.ts';
import {
  allQuotationsAddress,
  claimsAddress,
  claimsByDateAddress,
  claimsByRelationAddress,
  contradictionsAddress,
  outletAddress,
  outletsAddress,
} from '../page-address.ts';
import type { ViewFile } from '../view-file.ts';
import { browseAround } from './browse-around.ts';
import { browseWays } from './browse-ways.ts';
import { claimsByDate, claimsByRelation, claimsByTitle } from './claim-indexes.ts';
import { contradictionsView } from './contradictions-view.ts';
import { outletView } from './outlet-view.ts';
import { outletsView } from './outlets-view.ts';
import { quotationIndex } from './quotation-index.ts';
import { latestStories } from './site-claims.ts';
import { siteOutlets, type SiteOutlet } from './site-outlets.ts';

/** `site.stories`: all stories in the first language, in the order of `stories`. */
export function browseFiles(site: BriefSite, stories: readonly ToldStory[], words: Words): ViewFile[] {
  const ways = browseWays(site, words);
  const quotedOf = new Map(site.stories.map(({ id }, at) => [id, stories[at]?.quoted]));
  const quoted = latestStories(site).flatMap(({ id }) => quotedOf.get(id) ?? []);
  const around = browseAround(ways, site.stories, words);
  const aroundOutlet = ({ accounts }: SiteOutlet) =>
    browseAround(ways, [...new Set(accounts.map(({ story }) => story))], words);
  return [
    browseFile('claims', claimsAddress, claimsByTitle(site, around, words)),
    browseFile('claims-by-relation', claimsByRelationAddress, claimsByRelation(site, around, words)),
    browseFile('claims-by-date', claimsByDateAddress, claimsByDate(site, around, words)),
    browseFile('contradictions', contradictionsAddress, contradictionsView(site, around, words)),
    browseFile('all-quotations', allQuotationsAddress, quotationIndex(quoted, around, words)),
    browseFile('outlets', outletsAddress, outletsView(site, around, words)),
    ...siteOutlets(site, words).outlets.map((outlet) =>
      browseFile(
        'outlet',
        outletAddress(outlet.id),
        outletView(outlet, aroundOutlet(outlet), words),
        outlet.id,
      ),
    ),
  ];
}

function browseFile(page: PageKind, address: string, view: object, of?: string): ViewFile {
  return { id: `browse/${page}${of === undefined ? '' : `/${of}`}`, page, address, anchors: [], view };
}
