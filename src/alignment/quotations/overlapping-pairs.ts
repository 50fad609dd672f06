import type { AreJoined, Wording } from './wording.ts';

/**
 * The pairs of wordings that can be compared: of different accounts, where there are several, and joined by their words.
 * Pieces of one utterance that do not overlap say nothing about each other.
 */
export function overlappingPairs(
  wordings: readonly Wording[],
  areJoined: AreJoined,
): (readonly [number, number])[] {
  const accounts = new Set(wordings.flatMap(({ articles }) => articles)).size;
  const pairs: (readonly [number, number])[] = [];
  wordings.forEach((one, a) => {
    wordings.forEach((other, b) => {
      if (a >= b || (accounts > 1 && areOfOneAccount(one, other))) return;
      if (areJoined(a, b)) pairs.push([a, b]);
    });
  });
  return pairs;
}

function areOfOneAccount({ articles: a }: Wording, { articles: b }: Wording): boolean {
  return a.length === 1 && b.length === 1 && a[0] === b[0];
}
