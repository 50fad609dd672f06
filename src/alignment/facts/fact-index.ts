import type { FactSentence } from './fact-sentence.ts';

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
  const holders = new Map<string, FactSentence[]>();
  for (const sentence of sentences) {
    for (const { key } of sentence.terms) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [sentence]);
      else if (known.length <= mostSentences) known.push(sentence);
    }
  }
  const rareHolders = (key: string): readonly FactSentence[] => {
    const found = holders.get(key) ?? [];
    return found.length > mostSentences ? [] : found;
  };
  return {
    sharing: (sentence) => {
      const met = new Set(sentence.terms.slice(0, termsFollowed).flatMap(({ key }) => rareHolders(key)));
      return [...met].filter((other) => other.article !== sentence.article && shareEnough(sentence, other));
    },
  };
}

function shareEnough(a: FactSentence, b: FactSentence): boolean {
  let shared = 0;
  for (const { key } of a.terms) {
    if (b.weightOf.has(key)) shared += 1;
    if (shared >= fewestShared) return true;
  }
  return false;
}
