/** The shared runs of two articles as numbers of words: found by fingerprints, extended, and each word used once. */
import { functionWords } from '../../text/function-words.ts';
import type { WitnessWord } from '../witness-words.ts';
import { extendMatch, type Match, type TwoTexts } from './extend-match.ts';
import { gramLength } from './fingerprints.ts';

/** A run: its matching words in order. */
export type Run = readonly Match[];

// “President Donald Trump and Colombian President Gustavo Petro met” is what any account would say
const fewestTelling = 4;

// copies are met once or twice; only texts made to match in every order go beyond this, and are cut off there
const mostLooks = 8;

/**
 * Extends seeds (places of equal fingerprints) to runs, the one with most words of its own first; a word that stands in one
 * run stands in no other. A run needs eight words outside quotations, and among them four that are no names and no words of
 * grammar: fewer are shared by chance. Gives the runs by their place in `a`.
 */
export function runsFromSeeds(texts: TwoTexts, seeds: readonly Match[]): Run[] {
  const met = new Set<number>();
  const keyOf = ([a, b]: Match) => a * texts.b.length + b;
  const found: Run[] = [];
  const mostWork = (texts.a.length + texts.b.length) * mostLooks;
  for (const seed of seeds) {
    if (met.size > mostWork) break;
    if (met.has(keyOf(seed)) || !isSeed(texts, seed)) continue;
    const run = extendMatch(texts, seed);
    run.forEach((match) => met.add(keyOf(match)));
    found.push(run);
  }
  return chooseRuns(texts, found, { fewestOwn: gramLength, fewestTelling });
}

/** Hashes can be equal by chance; words cannot. */
function isSeed({ a, b }: TwoTexts, [atA, atB]: Match): boolean {
  for (let step = 0; step < gramLength; step += 1) {
    if (a[atA + step] === undefined || a[atA + step]?.key !== b[atB + step]?.key) return false;
  }
  return true;
}

/**
 * The runs that hold `fewestOwn` words outside quotations and `fewestTelling` telling ones, most own words first, each
 * without the words that one of `before` or an earlier one took; then by place in `a`.
 */
export function chooseRuns(
  texts: TwoTexts,
  found: readonly Run[],
  { fewestOwn, fewestTelling, before = [] }: Choice,
): Run[] {
  const takenA = new Set(before.flat().map(([a]) => a));
  const takenB = new Set(before.flat().map(([, b]) => b));
  const chosen: Run[] = [];
  for (const run of found.toSorted(mostOwnFirst(texts))) {
    const free = longestStretch(run, ([a, b]) => !takenA.has(a) && !takenB.has(b));
    if (ownWordsOf(texts, free) < fewestOwn || tellingWordsOf(texts, free) < fewestTelling) continue;
    free.forEach(([a, b]) => {
      takenA.add(a);
      takenB.add(b);
    });
    chosen.push(free);
  }
  return chosen.toSorted(byPlace);
}

export interface Choice {
  readonly fewestOwn: number;
  readonly fewestTelling: number;
  /** Runs chosen already. */
  readonly before?: readonly Run[];
}

function mostOwnFirst(texts: TwoTexts) {
  const own = new Map<Run, number>();
  const ownOf = (run: Run) => {
    const count = own.get(run) ?? ownWordsOf(texts, run);
    own.set(run, count);
    return count;
  };
  return (one: Run, other: Run) => ownOf(other) - ownOf(one) || byPlace(one, other);
}

export function byPlace([one]: Run, [other]: Run): number {
  return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0);
}

function longestStretch(run: Run, isFree: (match: Match) => boolean): Run {
  let best: Run = [];
  let start = 0;
  run.forEach((match, at) => {
    if (!isFree(match)) start = at + 1;
    else if (at + 1 - start > best.length) best = run.slice(start, at + 1);
  });
  return best;
}

/** Words outside quotations in both copies. */
export function ownWordsOf({ a, b }: TwoTexts, run: Run): number {
  return run.filter(([inA, inB]) => a[inA]?.quoted === false && b[inB]?.quoted === false).length;
}

function tellingWordsOf({ a, b }: TwoTexts, run: Run): number {
  return run.filter(([inA, inB]) => isTelling(a[inA]) && isTelling(b[inB])).length;
}

function isTelling(word: WitnessWord | undefined): boolean {
  return word !== undefined && !word.quoted && !word.named && !functionWords.has(word.key);
}
