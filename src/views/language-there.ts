import type { Language } from '../schemas/language.ts';
import { wordsOf } from '../words/words-of.ts';
import { languageOfId } from './language-of-id.ts';

/**
 * For links on a page in the language `here`: the language of the page at an address, for `hreflang`. Nothing where it is the
 * same, where the link stays on its page, or leaves the site.
 */
export function languageThere(here: string | undefined): (address: string) => Language | undefined {
  const { language } = wordsOf(here);
  return (address) => {
    if (!address.startsWith('/')) return undefined;
    const there = languageOfId(address.slice(1));
    return there === language ? undefined : there;
  };
}
