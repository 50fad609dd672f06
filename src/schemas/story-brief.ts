/**
 * What pages about several stories tell of one. A checked story is a brief one, so whatever reads briefs reads checked stories
 * too; `briefOf` leaves out the rest, which is by far the larger part: of a large site only briefs are in memory together.
 */
import type { ArticlePair, QuotationFamily } from './alignment.ts';
import type { QuotationIndex } from './browse-view.ts';
import type {
  CheckedArticle,
  CheckedClaim,
  CheckedPair,
  CheckedSite,
  CheckedStory,
  ReadingCell,
} from './checked-story.ts';
import type { ClaimFile } from './claim.ts';
import type { Entry } from './entry.ts';
import type { Language } from './language.ts';

export interface StoryBrief extends Pick<CheckedStory, 'id' | 'file'> {
  readonly articles: readonly ArticleBrief[];
  readonly claims: readonly ClaimBrief[];
  readonly alignment: {
    readonly families: readonly Pick<QuotationFamily, 'id' | 'aliases'>[];
    readonly pairs: readonly Pick<ArticlePair, 'a' | 'b'>[];
  };
}

export interface ArticleBrief extends Pick<CheckedArticle, 'id' | 'source'> {
  readonly entry: { readonly metadata: Pick<Entry['metadata'], 'outlet' | 'published'> };
  readonly origin: Pick<CheckedArticle['origin'], 'id'>;
}

export interface ClaimBrief extends Pick<CheckedClaim, 'id' | 'relation'> {
  readonly file: Pick<
    ClaimFile,
    'title' | 'question' | 'finding' | 'status' | 'checked' | 'corrections' | 'translations' | 'aliases'
  >;
  readonly cells: readonly CellBrief[];
  readonly pairs: readonly PairBrief[];
  readonly origins: readonly object[];
}

export type PairBrief = Pick<CheckedPair, 'a' | 'b' | 'relation' | 'judged'>;

export type CellBrief =
  | Pick<ReadingCell, 'kind' | 'article' | 'says'>
  | { readonly kind: 'silent' | 'lacuna' | 'not-judged'; readonly article: string };

/** What a story tells of itself to pages about several stories. */
export interface ToldStory {
  /** The story in the languages it is told in, the first one always among them. */
  readonly told: Partial<Readonly<Record<Language, StoryBrief>>>;
  /** Its quotations; absent where it has none. */
  readonly quoted?: QuotationIndex['stories'][number];
}

/** All that pages about several stories are made from. */
export interface BriefSite extends Omit<CheckedSite, 'stories'> {
  readonly stories: readonly StoryBrief[];
}
