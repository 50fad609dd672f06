import type { Match } from './extend-match.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { WitnessWord } from '../witness-words.ts';

// words that come back more often in one article are a refrain, and would be set against each other in every order
const mostPlaces = 4;

/**
 * Where two of many articles have equal fingerprints: asked for the numbers of two articles, the numbers of words in both,
 * sorted. Cost: the words of all articles, and the places that pairs have in common.
 */
export function findSeeds(
  articles: readonly (readonly WitnessWord[])[],
): (a: number, b: number) => readonly Match[] {
  const placesOf = articles.map(placesByHash);
  return (a, b) => {
    const [inA, inB] = [placesOf[a], placesOf[b]];
    if (!inA || !inB) return [];
    const seeds = [...inA].flatMap(([hash, places]) =>
      places.flatMap((atA) => (inB.get(hash) ?? []).map((atB): Match => [atA, atB])),
    );
    return seeds.toSorted(([a1, b1], [a2, b2]) => a1 - a2 || b1 - b2);
  };
}

function placesByHash(words: readonly WitnessWord[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const { hash, at } of fingerprintsOf(words)) {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  }
  return new Map([...places].filter(([, each]) => each.length <= mostPlaces));
}
