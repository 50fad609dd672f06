import type { FactSentence } from './fact-sentence.ts';

/**
 * An inverted index: from a term to the sentences that have it. A sentence is looked up by its weightiest terms only, and
 * no term is followed to more than `mostSentences`; so the cost of a look-up has a bound, whatever the texts.
 */
export interface FactIndex {
  /** Sentences of other articles that share two terms or more with this one, at least one of them rare. */
  readonly sharing: (sentence: FactSentence) => readonly Sharing[];
}

/** A sentence that another shares terms with. */
export interface Sharing {
  readonly other: FactSentence;
  /** The sum of the squared weights of the terms they share. */
  readonly shared: number;
}

const mostSentences = 60; // a term of more sentences than that is what the story is about, and tells no fact
const termsFollowed = 30;
const fewestShared = 2; // one shared word is chance

export function indexFacts(sentences: readonly FactSentence[]): FactIndex {
  const holders: number[][] = []; // by rank of the term, numbers of sentences
  for (const [number, { terms }] of sentences.entries()) {
    for (const { rank } of terms) (holders[rank] ??= []).push(number);
  }
  const isRare = (rank: number) => (holders[rank] ?? []).length <= mostSentences;
  const common = new Map(
    holders.flatMap((numbers, rank) => (isRare(rank) ? [] : [[rank, new Set(numbers)] as const])),
  );
  const holdersAmong = (met: readonly number[], rank: number): readonly number[] => {
    const all = common.get(rank);
    return all ? met.filter((number) => all.has(number)) : (holders[rank] ?? []);
  };
  // by number of the sentence: filled for one look-up, emptied after it, so that a look-up costs no new table
  const counts = new Uint32Array(sentences.length);
  const weights = new Float64Array(sentences.length);
  const empty = (number: number) => {
    counts[number] = 0;
    weights[number] = 0;
  };
  return {
    sharing: ({ article, terms }) => {
      const rare = terms.slice(0, termsFollowed).filter(({ rank }) => isRare(rank));
      const met = [...new Set(rare.flatMap(({ rank }) => holders[rank] ?? []))];
      for (const { rank, weight } of terms) {
        for (const number of holdersAmong(met, rank)) {
          counts[number] = (counts[number] ?? 0) + 1;
          weights[number] = (weights[number] ?? 0) + weight * weight;
        }
      }
      const found = met.flatMap((number) => {
        const [other, shared = 0, count = 0] = [sentences[number], weights[number], counts[number]];
        return other && other.article !== article && count >= fewestShared ? [{ other, shared }] : [];
      });
      for (const { rank } of terms) if (isRare(rank)) holders[rank]?.forEach(empty);
      met.forEach(empty);
      return found;
    },
  };
}
