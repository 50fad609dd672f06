/** All that the page of search knows of the engine behind it; another one can take its place. */
import type { SearchFacet, SearchKind } from '../schemas/search-document.ts';
import type { Standing } from '../schemas/story-view.ts';
import type { SearchChoice } from './search-choice.ts';
import type { TextPiece } from './telling-words.ts';

/** Facet → value → how many results have it. */
export type SearchCounts = Readonly<Partial<Record<SearchFacet, Readonly<Record<string, number>>>>>;

export interface SearchHit {
  readonly kind: SearchKind;
  readonly title: readonly TextPiece[];
  readonly story: string;
  readonly standing?: Standing;
  /** Where the result opens: address below the base, with the anchor of the telling place if there is one. */
  readonly address: string;
  /** The finding, or what the page says in short. */
  readonly words: readonly TextPiece[];
  /** Where else the words were found, best first. */
  readonly places: readonly HitPlace[];
}

export interface HitPlace {
  readonly address: string;
  readonly heading: string;
  readonly words: readonly TextPiece[];
  /** Words of the article. */
  readonly quoted: readonly TextPiece[];
  readonly lang?: string;
}

export interface SearchAnswer {
  readonly total: number;
  /**
   * How many results each value would give: within a facet as if nothing of it were chosen, under the choice in all
   * others.
   */
  readonly counts: SearchCounts;
  /** The hits from `start` up to `end`. */
  readonly load: (start: number, end: number) => Promise<readonly SearchHit[]>;
}

export interface SearchEngine {
  /** Without words, every document that fits the choice. */
  readonly search: (words: string, choice: SearchChoice) => Promise<SearchAnswer>;
}
