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
  const holdersOf = holdersByRank(sentences);
  const tally = emptyTally(sentences.length);
  return {
    sharing: ({ article, terms }) => {
      const rare = terms
        .slice(0, termsFollowed)
        .map(({ rank }) => holdersOf(rank).all)
        .filter((all) => all.length <= mostSentences);
      const met = [...new Set(rare.flat())].filter((number) => sentences[number]?.article !== article);
      const shared = terms.map(({ rank, weight }) => ({ weight, holders: holdersOf(rank).among(met) }));
      for (const { weight, holders } of shared) tally.add(holders, weight * weight);
      const found = met.flatMap((number) => {
        const other = sentences[number];
        const { count, weight } = tally.at(number);
        return other && count >= fewestShared ? [{ other, shared: weight }] : [];
      });
      for (const { holders } of shared) tally.clear(holders);
      return found;
    },
  };
}

/** Numbers of the sentences that hold one term: all of them, and a list that has each of those met and is not much longer. */
interface Holders {
  readonly all: readonly number[];
  readonly among: (met: readonly number[]) => readonly number[];
}

const fewTimes = 4; // going through four times as many is faster than asking for each

function holdersByRank(sentences: readonly FactSentence[]): (rank: number) => Holders {
  const lists: number[][] = [];
  for (const [number, { terms }] of sentences.entries()) {
    for (const { rank } of terms) (lists[rank] ??= []).push(number);
  }
  const holders = lists.map((all): Holders => {
    let asked: ReadonlySet<number> | undefined;
    return {
      all,
      among: (met) => {
        if (all.length <= met.length * fewTimes) return all;
        const each = (asked ??= new Set(all));
        return met.filter((number) => each.has(number));
      },
    };
  });
  return (rank) => holders[rank] ?? { all: [], among: () => [] };
}

/** Counts and weights by number of the sentence: filled for one look-up and cleared after it, so that none costs a new table. */
function emptyTally(size: number) {
  const counts = new Uint32Array(size);
  const weights = new Float64Array(size);
  return {
    add: (numbers: readonly number[], weight: number) => {
      for (const number of numbers) {
        counts[number] = (counts[number] ?? 0) + 1;
        weights[number] = (weights[number] ?? 0) + weight;
      }
    },
    at: (number: number) => ({ count: counts[number] ?? 0, weight: weights[number] ?? 0 }),
    clear: (numbers: readonly number[]) => {
      for (const number of numbers) counts[number] = weights[number] = 0;
    },
  };
}
