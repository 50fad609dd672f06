/** What rules are shown: files read, passages looked for and values read, nothing judged yet. */
import type { Path, Place } from '../markdown/place.ts';
import type { ReadFile } from '../markdown/read-file.ts';
import type { RenderedMarkdown } from '../markdown/render-markdown.ts';
import type { CheckedArticle, CheckedPair, CheckedStory } from '../schemas/checked-story.ts';
import type { ClaimFile, ReadingFile } from '../schemas/claim.ts';
import type { Selection } from '../schemas/selection.ts';
import type { SourceFile } from '../schemas/source-file.ts';
import type { ValueKind } from '../schemas/value.ts';
import type { StoryFile } from '../schemas/story.ts';
import type { CitedWords, FoundPassage } from '../text/find-passage.ts';
import type { Reading } from '../values/value-context.ts';
import type { SearchableText } from './find-mentions-of.ts';
import type { KeptText } from '../text/kept-text.ts';
import type { StoryInput } from './story-input.ts';
import type { FromWords } from './value-from-words.ts';

export interface StoryUnderCheck {
  readonly input: StoryInput;
  readonly read?: ReadFile<StoryFile> | undefined;
  readonly selection?: ReadFile<Selection> | undefined;
  readonly sources: ReadonlyMap<string, ReadFile<SourceFile>>;
  /** Those that could be normalized, in the order of the page. */
  readonly articles: readonly ArticleUnderCheck[];
  /** Those of all article files, normalized or not. */
  readonly articleIds: ReadonlySet<string>;
  readonly claims: readonly ReadFile<ClaimFile>[];
}

/** A story once all of its claims are checked, beside the files it was read from. */
export interface StoryAfterCheck {
  readonly checked: CheckedStory;
  readonly under: StoryUnderCheck;
}

export interface ArticleUnderCheck {
  readonly article: CheckedArticle;
  readonly kept: KeptText;
  /** The kept text, ready for searching. */
  readonly searchable: SearchableText;
  /** Anchors of the entry's blocks, in their order. */
  readonly anchors: readonly string[];
}

/** A text of ours with all the words it takes from articles: a claim, a story's body, a guide. */
export interface TextUnderCheck {
  readonly file: string;
  readonly body: RenderedMarkdown;
  readonly citations: readonly Citation[];
  /** Words between quotation marks, outside citations. */
  readonly quotations: readonly { readonly words: string; readonly place: Place }[];
  readonly articles: readonly ArticleUnderCheck[];
  /** Whether these are all; a quotation may stand in one that could not be normalized. */
  readonly allArticles: boolean;
  /** Names of the inserts a page of this kind can compute. */
  readonly knownInserts: readonly string[];
  /** Further texts whose words may be quoted: evidence. */
  readonly evidence: readonly string[];
}

/** Words given as an article's, and where they were found. */
export interface Citation {
  readonly article: ArticleUnderCheck;
  /** With the language of the words, where it is not the article’s. */
  readonly cited: CitedWords & { readonly language?: string | undefined };
  readonly place: Place;
  readonly result: FoundPassage;
  /** Where in the front matter; absent in the body. */
  readonly path?: Path;
}

export interface ClaimUnderCheck {
  readonly id: string;
  readonly read: ReadFile<ClaimFile>;
  readonly fields: ClaimFile;
  readonly story: StoryUnderCheck;
  readonly citations: readonly Citation[];
  readonly readings: readonly ReadingUnderCheck[];
  readonly pairs: readonly CheckedPair[];
}

/** A reading of an article that could be normalized. */
export interface ReadingUnderCheck {
  readonly article: ArticleUnderCheck;
  readonly reading: ReadingFile;
  readonly path: Path;
  /** The reading’s own kind, else the claim’s. */
  readonly kind: ValueKind;
  readonly citation: Citation;
  readonly also: readonly Citation[];
  /** As written, else as read from the words. */
  readonly value: Reading;
  /** Absent for kinds not read from words, and where the passages or the written value have a problem of their own. */
  readonly fromWords?: FromWords | undefined;
}
