import { searchFacets } from '../schemas/search-document.ts';
import type { SearchChoice } from './search-choice.ts';

/** The words an address searches for. */
export function wordsInAddress(href: string): string {
  return new URL(href).searchParams.get('q') ?? '';
}

/** The values an address narrows to. */
export function choiceInAddress(href: string): SearchChoice {
  const { searchParams } = new URL(href);
  return Object.fromEntries(
    searchFacets.flatMap((facet) => {
      const values = searchParams.getAll(facet);
      return values.length > 0 ? [[facet, values]] : [];
    }),
  );
}

export function isAsking(href: string): boolean {
  return wordsInAddress(href) !== '' || Object.keys(choiceInAddress(href)).length > 0;
}

/** The same address asking for words and a choice, in one order whatever was chosen first. */
export function addressAsking(href: string, words: string, choice: SearchChoice): string {
  const url = new URL(href);
  url.search = '';
  url.hash = '';
  if (words !== '') url.searchParams.set('q', words);
  for (const facet of searchFacets) {
    for (const value of [...(choice[facet] ?? [])].sort()) url.searchParams.append(facet, value);
  }
  return url.href;
}
