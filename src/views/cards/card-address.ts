import { type Language } from '../../schemas/language.ts';
import { inLanguage } from '../page-address.ts';

/** Addresses of pictures for link previews, below the site’s base. Published for good; change none. */
export function siteCardAddress(language: Language): string {
  return inLanguage('/card.png', language);
}

export function storyCardAddress(story: string, language: Language): string {
  return inLanguage(`/cards/${story}.png`, language);
}

export function claimCardAddress(story: string, claim: string, language: Language): string {
  return inLanguage(`/cards/${story}/${claim}.png`, language);
}
