import type { QuotationToken } from './quotation-tokens.ts';

/** The longest run of tokens that two versions have in common, by the indexes of its first token. */
export interface Anchor {
  readonly inA: number;
  readonly inB: number;
  /** Its length; 0 when they have no three tokens in a row in common. */
  readonly words: number;
}

const seedLength = 3;
const mostPlaces = 8; // of one seed; what stands in more places anchors nothing

/** Finds the longest common run, looking only where three tokens in a row are the same. */
export function findAnchor(a: readonly QuotationToken[], b: readonly QuotationToken[]): Anchor {
  const seeds = seedsOf(a);
  let best: Anchor = { inA: 0, inB: 0, words: 0 };
  for (let at = 0; at + seedLength <= b.length; at += 1) {
    const seed = seedAt(b, at);
    let longest = 0;
    for (const inA of seeds.get(seed) ?? []) {
      const words = commonRun(a, inA, b, at);
      longest = Math.max(longest, words);
      if (words > best.words) best = { inA, inB: at, words };
    }
    at += Math.max(0, longest - seedLength); // what stands inside a run begins no longer one
  }
  return best;
}

function seedsOf(tokens: readonly QuotationToken[]): ReadonlyMap<string, readonly number[]> {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + seedLength <= tokens.length; at += 1) {
    const seed = seedAt(tokens, at);
    const places = seeds.get(seed);
    if (places === undefined) seeds.set(seed, [at]);
    else if (places.length < mostPlaces) places.push(at);
  }
  return seeds;
}

function seedAt(tokens: readonly QuotationToken[], at: number): string {
  return tokens
    .slice(at, at + seedLength)
    .map(({ key }) => key)
    .join(' ');
}

function commonRun(
  a: readonly QuotationToken[],
  inA: number,
  b: readonly QuotationToken[],
  inB: number,
): number {
  let words = 0;
  for (;;) {
    const [one, other] = [a[inA + words], b[inB + words]];
    if (one === undefined || other === undefined || one.key !== other.key) return words;
    words += 1;
  }
}
