import type { FactSentence } from './fact-sentence.ts';
import { sharedWeight } from './shared-terms.ts';

/** Compares any two sentences of one story. */
export type Likeness = (a: FactSentence, b: FactSentence) => number;

/** Compares a sentence with others, of which the sum of the squared weights of the terms they share is known. */
export type LikenessTo = (sharing: { readonly other: FactSentence; readonly shared: number }) => number;

/**
 * How much of what is telling in two sentences they share: the cosine of their weighed terms, with most of the length taken
 * from the average sentence, so that a long sentence that tells three facts still meets a short one that tells one of them.
 * Symmetric; 0 without a shared term, and between 0 and 1.
 */
export function likenessIn(sentences: readonly FactSentence[]): Likeness {
  const likeness = likenessByShared(sentences);
  return (a, b) => likeness(a)({ other: b, shared: sharedWeight(a, b) });
}

/** The same, for who knows already what is shared. */
export function likenessByShared(sentences: readonly FactSentence[]): (sentence: FactSentence) => LikenessTo {
  const average = sentences.reduce((sum, { norm }) => sum + norm, 0) / Math.max(1, sentences.length);
  const length = ({ norm }: FactSentence) => (1 - ownPart) * average + ownPart * norm;
  return (sentence) =>
    ({ other, shared }) => {
      const likeness = shared === 0 ? 0 : shared / (length(sentence) * length(other));
      return likeness / (likeness + half);
    };
}

/** How much a sentence’s own length counts: pivoted normalization of document length, as search engines have it. */
const ownPart = 0.2;

/** The cosine that scores one half. */
const half = 0.2;
