import type { SearchFacet, SearchKind } from '../../schemas/search-document.ts';
import type { ValueKind } from '../../schemas/value.ts';

/** The page of search. `{n}` stands for a number, `{words}` for what was searched. */
export const searchWords = {
  title: 'Search',
  description:
    'Search claims, findings, cited passages and quotations, and open the place where the words stand.',
  field: 'Words to look for',
  button: 'Search',
  hint: 'Claims, findings, cited passages and quotations. Words in “double quotation marks” are looked for together.',
  slash: 'The key / leads here',
  noScript: 'Searching needs script, which is off in this browser.',
  index: 'The complete index lists every claim, A to Z.',
  narrow: 'Narrow the results',
  clear: 'Show all again',
  facets: {
    kind: 'What',
    relation: 'Relation',
    story: 'Story',
    article: 'Account',
    value: 'Kind of value',
    origins: 'Origins',
  } satisfies Record<SearchFacet, string> as Record<SearchFacet, string>,
  kinds: { claim: 'Claim', quotation: 'Quotation', article: 'Article' } satisfies Record<
    SearchKind,
    string
  > as Record<SearchKind, string>,
  values: {
    date: 'Date',
    duration: 'Duration',
    quantity: 'Quantity',
    rank: 'Rank',
    choice: 'Choice',
    order: 'Order of events',
    list: 'List',
    quotation: 'Quotation',
    text: 'Free text',
  } satisfies Record<ValueKind, string> as Record<ValueKind, string>,
  loading: 'Loading the index.',
  searching: 'Searching.',
  found: { one: '{n} result', other: '{n} results' },
  foundFor: { one: '{n} result for “{words}”', other: '{n} results for “{words}”' },
  nothing: 'Nothing found for “{words}”. Fewer or other words may find it; the index lists every claim.',
  failed: 'The index could not be loaded. The complete index lists every claim.',
  unbuilt: 'There is no search index here: it is written when the site is built.',
  more: 'Show more results',
};

export type SearchWords = typeof searchWords;
