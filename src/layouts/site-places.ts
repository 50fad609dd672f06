import { firstLanguage, type Language } from '../schemas/language.ts';
import {
  claimsAddress,
  correctionsAddress,
  guideAddress,
  homeAddress,
  inLanguage,
  searchAddress,
} from '../views/page-address.ts';
import type { Words } from '../words/words-of.ts';
import { listedPage } from './listed-page.ts';

/** One way out of the header. */
export interface SitePlace {
  readonly address: string;
  readonly label: string;
  /** Language of the page it leads to, where that is not the language of the link. */
  readonly language?: Language;
}

/** Where the header of a page in a language leads; in the first language where there is no page in its own. */
export async function sitePlaces({ language, site }: Words): Promise<readonly SitePlace[]> {
  const places = [
    { address: homeAddress, label: site.stories },
    { address: claimsAddress, label: site.claims },
    { address: searchAddress, label: site.search },
    { address: guideAddress('method'), label: site.method },
    { address: correctionsAddress, label: site.corrections },
    { address: guideAddress('about'), label: site.about },
  ];
  return placesThere(places, language);
}

/** Of some places those that are there, each in the language where it is, else in the first. */
export async function placesThere(
  places: readonly SitePlace[],
  language: Language,
): Promise<readonly SitePlace[]> {
  return (await Promise.all(places.map((place) => placeIn(place, language)))).flat();
}

async function placeIn(place: SitePlace, language: Language): Promise<SitePlace[]> {
  const own = inLanguage(place.address, language);
  if (await listedPage(own)) return [{ ...place, address: own }];
  return (await listedPage(place.address)) ? [{ ...place, language: firstLanguage }] : [];
}
