import type { Card } from '../../schemas/card.ts';
import type { BriefSite } from '../../schemas/story-brief.ts';
import type { Words } from '../../words/words-of.ts';
import { standings } from '../claim-standing.ts';
import { siteCardAddress } from './card-address.ts';
import { standingIn } from './standing-in.ts';

/** The card of pages that belong to no story: the site’s name, what it does, and the marks of all relations. */
export function siteCard({ settings }: Pick<BriefSite, 'settings'>, words: Words): Card {
  return {
    kind: 'site',
    address: siteCardAddress(words.language),
    alt: words.card.site(settings.name),
    headline: settings.name,
    text: words.card.siteDoes,
    marks: standings
      .filter((mark) => mark !== 'lone')
      .map((mark) => ({ mark, words: standingIn(mark, words) })),
    siteName: settings.name,
  };
}
