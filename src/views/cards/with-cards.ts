import type { CardLink } from '../../schemas/card.ts';
import { firstLanguage, isLanguage, type Language } from '../../schemas/language.ts';
import type { BriefSite } from '../../schemas/story-brief.ts';
import type { ViewFile } from '../view-file.ts';
import { claimCardAddress, siteCardAddress, storyCardAddress } from './card-address.ts';
import { siteCards } from './site-cards.ts';

/**
 * The same files, each with the card its page shows in a link preview: the nearest there is, going by its address. A page
 * below a claim’s has the claim’s card, or else its story’s; a page of no story has the site’s; one in a language without
 * cards, that of the first language.
 */
export function withCards(
  site: Pick<BriefSite, 'settings' | 'stories'>,
  files: readonly ViewFile[],
): readonly ViewFile[] {
  const cards = new Map(siteCards(site, files).map(({ address, alt }) => [address, { address, alt }]));
  return files.map((file) => {
    const card = cardAt(file.address, cards);
    return card ? { ...file, card } : file;
  });
}

function cardAt(address: string, cards: ReadonlyMap<string, CardLink>): CardLink | undefined {
  const names = address.split('/').filter((name) => name !== '');
  const [first] = names;
  const own: Language = isLanguage(first) ? first : firstLanguage;
  const isBelow = own !== firstLanguage || first === 'embed'; // the story’s id stands second
  const [story = '', claim = ''] = isBelow ? names.slice(1) : names;
  return [
    claimCardAddress(story, claim, own),
    storyCardAddress(story, own),
    siteCardAddress(own),
    siteCardAddress(firstLanguage),
  ]
    .map((each) => cards.get(each))
    .find((each) => each !== undefined);
}
