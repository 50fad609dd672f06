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
  const holders: number[][] = []; // by rank of the term
  for (const [number, { terms }] of sentences.entries()) {
    for (const { rank } of terms) {
      const known = holders[rank];
      if (known === undefined) holders[rank] = [number];
      else if (known.length <= mostSentences) known.push(number);
    }
  }
  const metIn = sentences.map(() => 0); // the round in which each sentence was last met
  let round = 0;
  return {
    sharing: (sentence) => {
      const met: FactSentence[] = [];
      round += 1;
      for (const { rank } of sentence.terms.slice(0, termsFollowed)) {
        const found = holders[rank] ?? [];
        if (found.length > mostSentences) continue;
        for (const number of found) {
          const other = sentences[number];
          if (metIn[number] === round || other === undefined || other.article === sentence.article) continue;
          metIn[number] = round;
          if (shareAtLeast(sentence, other, fewestShared)) met.push(other);
        }
      }
      return met;
    },
  };
}
