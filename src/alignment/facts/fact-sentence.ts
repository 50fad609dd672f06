import type { BlockKind } from '../../schemas/entry.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with what it is about. */
export interface FactSentence {
  readonly article: string;
  /** Counts into the raw text. */
  readonly span: Span;
  /** The kind of block it stands in. */
  readonly block: BlockKind;
  /** Its terms, each once, the weightiest first: stems, names, values and their slots, senses. */
  readonly terms: readonly Term[];
  /** Length of its terms as a vector. */
  readonly norm: number;
}

export interface Term {
  readonly key: string;
  /** The word it stands for in this sentence, folded; absent for values and senses. */
  readonly word?: string | undefined;
  /** How telling it is in this story. */
  readonly weight: number;
  /** Its place among all terms of the story, the weightiest first: two sentences have a term in common where ranks are equal. */
  readonly rank: number;
}

/** A sentence before its terms are weighed. */
export type UnweighedSentence = Pick<FactSentence, 'article' | 'span' | 'block'> & {
  readonly keys: readonly TermKey[];
};

export type TermKey = Omit<Term, 'weight' | 'rank'>;
