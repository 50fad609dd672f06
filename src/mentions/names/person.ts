import type { Span } from '../../text/span.ts';

export type Gender = 'male' | 'female';

/** How a person is named at one place. */
export type NameForm = 'full' | 'surname' | 'given' | 'title-and-surname' | 'transcript-label';

export interface PersonMention extends Span {
  readonly form: NameForm;
  /** Whether an `'s` stands behind it: whose something is, not who does something. */
  readonly possessive: boolean;
}

/** One person of an article: all that is said under one name. */
export interface Person {
  /** Slug of the fullest name: `gustavo-petro`. */
  readonly id: string;
  /** The fullest name of the article, without titles. */
  readonly name: string;
  /** In the order of the text; the spans take in honorifics and titles in capitals right before the name. */
  readonly mentions: readonly PersonMention[];
  readonly gender?: Gender;
  /** In lower case, as written before or behind the name: “colombian president”, “a professor of geosciences”. */
  readonly titles: readonly string[];
}
