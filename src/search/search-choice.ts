import { searchFacets, type SearchFacet } from '../schemas/search-document.ts';

/** Facet → the chosen values; several of one facet widen the choice, several facets narrow it. */
export type SearchChoice = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** The facets in which something is chosen. */
export function facetsOf(choice: SearchChoice): SearchFacet[] {
  return searchFacets.filter((facet) => (choice[facet]?.length ?? 0) > 0);
}

/** The choice in all other facets. */
export function withoutFacet(choice: SearchChoice, facet: SearchFacet): SearchChoice {
  const { [facet]: _left, ...rest } = choice;
  return rest;
}

/** The choice with a value of a facet put in, or taken out. */
export function choiceWith(
  choice: SearchChoice,
  facet: SearchFacet,
  value: string,
  chosen: boolean,
): SearchChoice {
  const others = (choice[facet] ?? []).filter((each) => each !== value);
  const values = chosen ? [...others, value] : others;
  return values.length > 0 ? { ...choice, [facet]: values } : withoutFacet(choice, facet);
}
