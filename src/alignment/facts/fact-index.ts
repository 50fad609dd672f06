import type { FactSentence } from './fact-sentence.ts';
import { shareAtLeast } from './shared-terms.ts';

/**
 * An inverted index: from a term to the sentences that have it. A sentence is looked up by its weightiest terms only, and
 * no term is followed to more than `mostSentences`; so the cost of a look-up has a bound, whatever the texts.
 */
export interface FactIndex {
  /** Sentences of other articles that share two terms or more with this one, at least one of them rare. */
  readonly sharing: (sentence: FactSentence) => readonly FactSentence[];
}

const mostSentences = 60; // a term of more sentences than that is what the story is about, and tells no fact
const termsFollowed = 30;
const fewestShared = 2; // one shared word is chance

export function indexFacts(sentences: readonly FactSentence[]): FactIndex {
  const holders: FactSentence[][] = []; // by rank of the term
  for (const sentence of sentences) {
    for (const { rank } of sentence.terms) {
      const known = holders[rank];
      if (known === undefined) holders[rank] = [sentence];
      else if (known.length <= mostSentences) known.push(sentence);
    }
  }
  return {
    sharing: (sentence) => {
      const met = new Set<FactSentence>();
      for (const { rank } of sentence.terms.slice(0, termsFollowed)) {
        const found = holders[rank] ?? [];
        if (found.length > mostSentences) continue;
        for (const other of found) if (other.article !== sentence.article) met.add(other);
      }
      return [...met].filter((other) => shareAtLeast(sentence, other, fewestShared));
    },
  };
}
