/**
 * Winnowed fingerprints (Schleimer, Wilkerson and Aiken, 2003): of every four neighbouring runs of eight words the one with
 * the smallest hash. Two texts that share eleven words in a row share a fingerprint, wherever the words stand in each.
 */
import type { WitnessWord } from '../witness-words.ts';

/** A run of `gramLength` words: its hash, and the number of its first word. */
export interface Fingerprint {
  readonly hash: number;
  readonly at: number;
}

/** Words of one fingerprint. */
export const gramLength = 8;
const window = 4;

/** Of runs of words outside quotations, none across the end of a block. Cost O(words). */
export function fingerprintsOf(words: readonly WitnessWord[]): Fingerprint[] {
  return ownGrams(words, gramLength).flatMap(winnow);
}

/** All runs of `length` words outside quotations, or of other words asked for, stretch by stretch within a block. */
export function ownGrams(
  words: readonly WitnessWord[],
  length: number,
  isAsked: (word: WitnessWord, at: number) => boolean = isOwn,
): Fingerprint[][] {
  const hashes = hashesOf(words);
  const stretches: Fingerprint[][] = [];
  let start = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!isAsked(word, at)) start = at + 1;
    else if (next === undefined || !isAsked(next, at + 1) || next.block !== word.block) {
      if (at + 1 - start >= length) stretches.push(gramsOf(hashes, start, at + 1, length));
      start = at + 1;
    }
  });
  return stretches;
}

/** The words of an article are asked for their hashes by every stage, and anew for every pair of articles. */
function hashesOf(words: readonly WitnessWord[]): readonly number[] {
  const known = knownHashes.get(words) ?? words.map(({ key }) => hashOf(key));
  knownHashes.set(words, known);
  return known;
}

const knownHashes = new WeakMap<readonly WitnessWord[], readonly number[]>();

function isOwn({ quoted }: WitnessWord): boolean {
  return !quoted;
}

function gramsOf(hashes: readonly number[], from: number, to: number, length: number): Fingerprint[] {
  const grams: Fingerprint[] = [];
  for (let at = from; at + length <= to; at += 1) {
    let hash = 0;
    for (let step = 0; step < length; step += 1) hash = mix(hash, hashes[at + step] ?? 0);
    grams.push({ hash: finish(hash), at });
  }
  return grams;
}

/** The last of the smallest of each window; of a stretch shorter than a window, its smallest. */
function winnow(grams: readonly Fingerprint[]): Fingerprint[] {
  const chosen: Fingerprint[] = [];
  for (let end = Math.min(window, grams.length); end <= grams.length; end += 1) {
    const least = smallest(grams.slice(Math.max(0, end - window), end));
    if (least && chosen.at(-1)?.at !== least.at) chosen.push(least);
  }
  return chosen;
}

function smallest(grams: readonly Fingerprint[]): Fingerprint | undefined {
  return grams.reduce<Fingerprint | undefined>(
    (least, each) => (least && least.hash < each.hash ? least : each),
    undefined,
  );
}

/** The hash of a word: FNV-1a, 32 bits, and never 0. */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

function mix(hash: number, word: number): number {
  return Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
}

/** So that which hash is smallest does not hang on the last word alone (the finalizer of MurmurHash3). */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
