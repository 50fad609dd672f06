import type { Mention, MentionRule } from '../schemas/mention.ts';
import type { ReadableArticle } from './readable-article.ts';

/** Finds one phrase family. Time is linear in the article's length, whatever the text. */
export interface Extractor {
  /** The name of its file. */
  readonly id: string;
  readonly rules: readonly MentionRule[];
  /** In the order of the text; an extractor's own mentions do not overlap. */
  readonly find: (article: ReadableArticle) => readonly Mention[];
}

/** Looks at all mentions together and changes, joins or removes some. */
export interface Refiner {
  readonly id: string;
  readonly rules: readonly MentionRule[];
  readonly refine: (mentions: readonly Mention[], article: ReadableArticle) => readonly Mention[];
}
