/** From a few equal words to all that two copies share around them, over what one of them changed. */
import type { WitnessWord } from '../witness-words.ts';

/** Numbers of a word of each article that are one word. */
export type Match = readonly [a: number, b: number];

export interface TwoTexts {
  readonly a: readonly WitnessWord[];
  readonly b: readonly WitnessWord[];
}

// a clause such as “, which began shortly after 11 a.m. local time (1600 GMT),” left out or put in
const widestGap = 12;

/**
 * The words that match around `seed`, in order, the seed included. They go on over words changed, left out or put in, as
 * long as enough words match behind: the wider the gap, the more. None leaves the block of the seed, on either side. When
 * the words end within a sentence of which more than half matches, the rest of it is laid side by side as well.
 */
export function extendMatch(texts: TwoTexts, [seedA, seedB]: Match): Match[] {
  const before = walk(texts, seedA - 1, seedB - 1, -1).reverse();
  return [...before, ...walk(texts, seedA, seedB, 1)];
}

type Step = 1 | -1;

function walk(texts: TwoTexts, fromA: number, fromB: number, step: Step): Match[] {
  const matches: Match[] = [];
  let [a, b] = [fromA, fromB];
  const home: Match = step === 1 ? [a, b] : [a + 1, b + 1];
  for (;;) {
    while (areEqual(texts, a, b, home)) {
      matches.push([a, b]);
      [a, b] = [a + step, b + step];
    }
    const gap = nearestGap(texts, a, b, step, home);
    if (!gap) return [...matches, ...restOfSentence(texts, a, b, step)];
    [a, b] = [a + step * gap[0], b + step * gap[1]];
  }
}

function areEqual({ a, b }: TwoTexts, atA: number, atB: number, [homeA, homeB]: Match): boolean {
  const [one, other] = [a[atA], b[atB]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.key === other.key &&
    one.block === a[homeA]?.block &&
    other.block === b[homeB]?.block
  );
}

/** How many words of each side to pass over until enough words match again; the fewest. */
function nearestGap(texts: TwoTexts, a: number, b: number, step: Step, home: Match): Match | undefined {
  for (let both = 1; both <= 2 * widestGap; both += 1) {
    for (let inA = Math.max(0, both - widestGap); inA <= Math.min(both, widestGap); inA += 1) {
      const inB = both - inA;
      const needed = wordsBehind(Math.max(inA, inB));
      let count = 0;
      while (count < needed && areEqual(texts, a + step * (inA + count), b + step * (inB + count), home))
        count += 1;
      if (count === needed) return [inA, inB];
    }
  }
  return undefined;
}

/** Words that must match behind a gap; fewer match behind a wide one by chance. */
function wordsBehind(gap: number): number {
  if (gap === 1) return 2;
  return gap <= 4 ? 3 : 4;
}

// sentences that are longer than this beyond the match have been rewritten, not edited
const longestRest = 24;

/**
 * What still matches of the sentence in which the walk stopped: the most words in order, when they are half of it, or when
 * one copy has nothing but these words there and both end with the same.
 */
function restOfSentence({ a, b }: TwoTexts, atA: number, atB: number, step: Step): Match[] {
  const restA = sentenceFrom(a, atA, step);
  const restB = sentenceFrom(b, atB, step);
  const longer = Math.max(restA.length, restB.length);
  if (restA.length === 0 || restB.length === 0 || longer > longestRest) return [];
  const matches = mostInOrder(restA, restB);
  const inserted = matches.length === Math.min(restA.length, restB.length) && longer <= widestGap;
  const enough = matches.length * 2 >= longer || (inserted && restA.at(-1)?.key === restB.at(-1)?.key);
  return enough ? matches.map(([x, y]): Match => [atA + step * x, atB + step * y]) : [];
}

/** Words from one on to the end of the sentence of the word before it, in walking order. */
function sentenceFrom(words: readonly WitnessWord[], from: number, step: Step): WitnessWord[] {
  const sentence = words[from - step]?.sentence;
  const rest: WitnessWord[] = [];
  for (let at = from; rest.length <= longestRest; at += step) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    rest.push(word);
  }
  return rest;
}

/** A longest common subsequence, earliest words first. */
function mostInOrder(a: readonly WitnessWord[], b: readonly WitnessWord[]): Match[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (x: number, y: number) => lengths[x]?.[y] ?? 0;
  for (let x = a.length - 1; x >= 0; x -= 1) {
    for (let y = b.length - 1; y >= 0; y -= 1) {
      const row = lengths[x];
      if (row) row[y] = a[x]?.key === b[y]?.key ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const matches: Match[] = [];
  let [x, y] = [0, 0];
  while (x < a.length && y < b.length) {
    if (a[x]?.key === b[y]?.key) matches.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return matches;
}
