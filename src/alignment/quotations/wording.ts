import type { QuotationToken } from '../../values/quotation-tokens.ts';

/** The words of a version, and their tokens. */
export interface VersionWords {
  readonly words: string;
  readonly tokens: readonly QuotationToken[];
  /** Where it stands in an account, so that pieces of one speech keep their order where they share no words. */
  readonly stands?: { readonly article: string; readonly start: number };
}

/** A wording, and the accounts that have it. */
export interface Wording extends VersionWords {
  readonly articles: readonly string[];
}

/** Whether two wordings, by their places in the list, are versions of the same words, or pieces that stand apart. */
export type AreJoined = (a: number, b: number) => boolean;
