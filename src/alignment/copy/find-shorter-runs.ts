/** What two articles share beside their long runs, once these show that one is a copy of the other. */
import type { Block } from '../../schemas/entry.ts';
import { extendMatch, type Match, type TwoTexts } from './extend-match.ts';
import { byPlace, chooseRuns, type Run } from './find-matches.ts';
import { ownGrams } from './fingerprints.ts';
import type { WitnessWord } from '../witness-words.ts';

/** Words of a shorter run. */
const shortestRun = 5;
// “the main ingredient in cocaine” has three
const fewestTelling = 3;

/**
 * Runs of five words or more that stand once in what is left of either article, in the same order as the runs found
 * before. By themselves five words can be chance; between passages that were copied in one order they are copy as well.
 */
export function findShorterRuns(texts: TwoTexts, runs: readonly Run[]): Run[] {
  const inB = onceEach(texts.b, new Set(runs.flat().map(([, b]) => b)));
  const isInOrder = orderKeeper(runs);
  const found = [...onceEach(texts.a, new Set(runs.flat().map(([a]) => a)))].flatMap(([hash, a]) => {
    const b = inB.get(hash);
    if (b === undefined || !isInOrder([a, b]) || !areSame(texts, a, b)) return [];
    return [extendMatch(texts, [a, b])];
  });
  return chooseRuns(texts, found, { fewestOwn: shortestRun, fewestTelling, before: runs });
}

/** Runs of words that occur once among the words not taken, by hash. */
function onceEach(words: readonly WitnessWord[], taken: ReadonlySet<number>): Map<number, number> {
  const isLeft = ({ quoted }: WitnessWord, at: number) => !quoted && !taken.has(at);
  const once = new Map<number, number>();
  const more = new Set<number>();
  for (const { hash, at } of ownGrams(words, shortestRun, isLeft).flat()) {
    if (once.has(hash)) more.add(hash);
    once.set(hash, at);
  }
  more.forEach((hash) => once.delete(hash));
  return once;
}

function areSame({ a, b }: TwoTexts, atA: number, atB: number): boolean {
  for (let step = 0; step < shortestRun; step += 1) {
    if (a[atA + step]?.key !== b[atB + step]?.key) return false;
  }
  return true;
}

/** Whether a match stands behind the run before it and before the run behind it in `b` as it does in `a`. */
function orderKeeper(runs: readonly Run[]): (match: Match) => boolean {
  const sorted = runs.toSorted(byPlace);
  return ([a, b]) => {
    const next = firstBehind(sorted, a);
    const before = sorted[next - 1]?.at(-1);
    const after = sorted[next]?.[0];
    return (before?.[1] ?? -1) < b && b < (after?.[1] ?? Infinity);
  };
}

/** The number of the first run that begins behind a word of `a`. */
function firstBehind(sorted: readonly Run[], a: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0]?.[0] ?? 0) > a) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Headlines and subheadings that both articles have, in quotation marks or not, in the same order as the runs found. Three
 * words at least: “What we know” is shorter than that with its grammar left out, and no sign without the runs around it.
 */
export function findSharedHeadings(
  texts: TwoTexts,
  blocks: { readonly a: readonly Block[]; readonly b: readonly Block[] },
  runs: readonly Run[],
): Run[] {
  const headingsOfB = new Map(headingsOf(texts.b, blocks.b).map((each) => [each.wording, each]));
  const isInOrder = orderKeeper(runs);
  const taken = new Set(runs.flat().map(([a]) => a));
  return headingsOf(texts.a, blocks.a).flatMap(({ wording, at, words }) => {
    const other = headingsOfB.get(wording);
    if (!other || taken.has(at) || !isInOrder([at, other.at])) return [];
    return [Array.from({ length: words }, (_, step): Match => [at + step, other.at + step])];
  });
}

const shortestHeading = 3;

/** Headlines and subheadings that occur once, each with the number of its first word. */
function headingsOf(words: readonly WitnessWord[], blocks: readonly Block[]) {
  const found = new Map<string, { wording: string; at: number; words: number; count: number }>();
  let at = 0;
  while (at < words.length) {
    const block = words[at]?.block ?? 0;
    let end = at;
    while (words[end]?.block === block) end += 1;
    const isHeading = blocks[block]?.kind === 'subheading' || blocks[block]?.kind === 'headline';
    if (isHeading && end - at >= shortestHeading) {
      const wording = words
        .slice(at, end)
        .map(({ key }) => key)
        .join(' ');
      found.set(wording, { wording, at, words: end - at, count: (found.get(wording)?.count ?? 0) + 1 });
    }
    at = end;
  }
  return [...found.values()].filter(({ count }) => count === 1);
}
