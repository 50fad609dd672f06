import type { Language } from '../schemas/language.ts';
import { wordsOf } from '../words/words-of.ts';
import { idIn } from './language-of-id.ts';
import { inLanguage, searchAddress } from './page-address.ts';
import type { ViewFile } from './view-file.ts';

/** The page of search in one language. */
export function searchFile(language: Language): ViewFile {
  const { title, description } = wordsOf(language).search;
  return {
    id: idIn('search', language),
    page: 'search',
    address: inLanguage(searchAddress, language),
    anchors: [],
    view: { title, description },
  };
}
