import type { Tolerance, Tolerances } from '../schemas/tolerance.ts';
import { hedges as knownHedges, type Hedge } from '../schemas/value.ts';

/** One word or phrase that hedges. Without a `hedge` it only says that the figure is meant exactly. */
export interface HedgeWord {
  readonly word: string;
  readonly hedge?: Hedge;
  readonly tolerance?: Tolerance;
}

export interface TakenHedges {
  /** In the order written. */
  readonly taken: readonly HedgeWord[];
  /** What stands after them. */
  readonly rest: string;
}

const mostHedges = 4; // “an estimated at least about” is the most anyone writes

/**
 * Takes the hedges from the front of a folded value: “more than about 2 h” gives more-than and about, and “2 h”.
 * A longer phrase wins over a shorter one it begins with: “just under” over “just”.
 */
export function takeHedges(folded: string, words: readonly HedgeWord[]): TakenHedges {
  const longestFirst = sortedWords(words);
  const taken: HedgeWord[] = [];
  let rest = folded;
  while (taken.length < mostHedges) {
    const next = longestFirst.find((each) => startsWithPhrase(rest, each.word));
    if (next === undefined) break;
    taken.push(next);
    rest = rest.slice(next.word.length).replace(/^[ -]/, '').trimStart();
  }
  return { taken, rest };
}

// the same list is taken from for every value of an article
const sortedLists = new WeakMap<readonly HedgeWord[], readonly HedgeWord[]>();

function sortedWords(words: readonly HedgeWord[]): readonly HedgeWord[] {
  const known = sortedLists.get(words);
  if (known !== undefined) return known;
  const sorted = words.toSorted((a, b) => b.word.length - a.word.length);
  sortedLists.set(words, sorted);
  return sorted;
}

/** The hedge words that tolerances of these types bring. */
export function hedgeWordsOf(
  tolerances: Tolerances,
  applies: readonly Tolerance['applies'][],
): readonly HedgeWord[] {
  return tolerances
    .filter((each) => applies.includes(each.applies))
    .flatMap((tolerance) =>
      tolerance.words.map((word) => ({ word: word.toLowerCase(), hedge: hedgeOf(tolerance), tolerance })),
    );
}

/** The hedge a tolerance stands for: its id where that is a hedge, else what its numbers do to the figure. */
export function hedgeOf(tolerance: Tolerance): Hedge {
  const named = knownHedges.find((each) => each === tolerance.id);
  if (named !== undefined) return named;
  if (tolerance.applies === 'days') return 'about';
  if (tolerance.applies === 'month')
    return tolerance.from <= 1 ? 'early' : tolerance.to === undefined ? 'late' : 'mid';
  if (tolerance.high <= 1) return 'nearly';
  return tolerance.low >= 1 ? 'more-than' : 'about';
}

function startsWithPhrase(text: string, phrase: string): boolean {
  if (text.slice(0, phrase.length).toLowerCase() !== phrase) return false;
  const after = text.charAt(phrase.length);
  const isSymbol = !/[a-z]$/.test(phrase);
  return after !== '' && (isSymbol || after === ' ' || after === '-');
}
