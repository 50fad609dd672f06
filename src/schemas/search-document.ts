/** What search knows of one page: few words, by anchor, so that a result can open at the telling place. */
import type { Language } from './language.ts';
import type { Standing } from './story-view.ts';

/** What a document is about. */
export const searchKinds = ['claim', 'quotation', 'article'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What results can be narrowed to. */
export const searchFacets = ['kind', 'relation', 'story', 'article', 'value', 'origins'] as const;
export type SearchFacet = (typeof searchFacets)[number];

export interface SearchDocument {
  readonly language: Language;
  /** Below the site’s base. */
  readonly address: string;
  /** The question, or what was said. */
  readonly title: string;
  /** The title lists and matrices use, where it is another. */
  readonly shortTitle?: string;
  /** The relation the page shows; absent for articles. */
  readonly standing?: Standing;
  /** What the page as a whole says in short: the finding. */
  readonly words: readonly string[];
  readonly parts: readonly SearchPart[];
  /** Ids and labels, as readers choose them. */
  readonly facets: Readonly<Partial<Record<SearchFacet, readonly string[]>>>;
}

/** Where a document’s page stands, and the title of its story. */
export interface DocumentPlace extends Pick<SearchDocument, 'language' | 'address'> {
  readonly story: string;
}

/** Words that stand at one anchor of the page. */
export interface SearchPart {
  readonly anchor: string;
  /** What stands there: “R · Reuters copy”. */
  readonly heading: string;
  /** Our own words there: what the account says. */
  readonly words: readonly string[];
  /** Words of the article, as published. */
  readonly quoted: readonly string[];
  /** Language of the quoted words, where it is not the page’s. */
  readonly lang?: string;
}
