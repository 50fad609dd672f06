import type { Span } from '../../text/span.ts';
import { bearerWords, hearerWords } from '../lexicon/passing-words.ts';
import type { Sentence, SentenceWord } from './read-sentences.ts';
import { stemOf } from '../../text/stem-of.ts';
import { wordsAround } from './words-around.ts';

/** The telling words around a value. */
export interface Neighbours {
  /** Kin of the words the value most likely belongs to, with how near they stand, 0 to 1: the meeting that lasted. */
  readonly heads: ReadonlyMap<string, number>;
  /** Kin of all telling words of the sentence, names included, with how near they stand. */
  readonly near: ReadonlyMap<string, number>;
  /** Whether it stands beside a verb of speech: “said on Monday”. */
  readonly spokenAt: boolean;
}

// telling words between a value and a word it can belong to: “held a two-hour private meeting”
const headReach = 2;
// how much a word between, and a comma or “which” between, take from nearness
const wordStep = 1 / 4;
const dividerStep = 1 / 2;

/**
 * Weighs the words to both sides of a value by the words and dividers between. Its own words count as
 * much as they are said to: “the world’s top producer of coca” says itself what is ranked.
 */
export function readNeighbours(sentence: Sentence, value: Span, ownWeight: number): Neighbours {
  const { before, inside, after } = wordsAround(sentence, value);
  const heads = new Map<string, number>();
  const near = new Map<string, number>();
  for (const word of inside) {
    if (word.role === 'telling') raise(near, word.kin, 1);
    if (ownWeight > 0 && isHead(word)) raise(heads, word.kin, ownWeight);
  }
  const left = walk(before, heads, near);
  const right = walk(isFronted(before) ? withoutComma(after) : after, heads, near);
  if (left.carried) addSubject(before.toReversed(), heads);
  return { heads, near, spokenAt: left.spoken || right.spoken };
}

/** “In January, the two held a call”: what stands first belongs to what follows the comma. */
function isFronted(before: readonly SentenceWord[]): boolean {
  const to = before.findIndex(({ divides }) => divides);
  return before.slice(0, to === -1 ? before.length : to).every(({ role }) => role === 'passing');
}

function withoutComma(after: readonly SentenceWord[]): readonly SentenceWord[] {
  return after[0]?.folded === ',' ? after.slice(1) : after;
}

function walk(
  words: readonly SentenceWord[],
  heads: Map<string, number>,
  near: Map<string, number>,
): { readonly spoken: boolean; readonly carried: boolean } {
  let [passed, heard, dividers] = [0, 0, 0];
  let spoken = false;
  let carried = false;
  for (const word of words) {
    if (word.divides) dividers += 1;
    if (dividers === 0 && passed === heard && word.role === 'speech' && !word.isName) spoken = true;
    if (dividers === 0 && passed === 0 && word.stem === 'last') carried = true;
    if (word.role === 'speech' && !word.isName) passed += 1;
    if (word.role !== 'telling') continue;
    const nearness = 1 / (1 + passed * wordStep + dividers * dividerStep);
    raise(near, word.kin, nearness);
    if (isHead(word) && dividers === 0 && passed <= headReach) raise(heads, word.kin, nearness);
    if (word.isName) continue;
    passed += 1;
    if (hearers.has(word.stem)) heard += 1;
  }
  return { spoken, carried };
}

/**
 * What lasts: in “a meeting that lasted two hours” the word before, in “The meeting, held behind closed doors and lasting
 * two hours” what the sentence begins with.
 */
function addSubject(before: readonly SentenceWord[], heads: Map<string, number>): void {
  const to = before.findIndex(({ divides }) => divides);
  const opening = before.slice(0, to === -1 ? before.length : to).filter(isHead);
  const nearest = before.findLast(isHead);
  for (const word of [...opening.slice(0, 2), ...(nearest ? [nearest] : [])])
    raise(heads, word.kin, subjectWeight);
}

// what lasts is named, though farther off
const subjectWeight = 0.8;

function isHead({ role, isName, stem }: SentenceWord): boolean {
  return role === 'telling' && !isName && !bearers.has(stem);
}

function raise(map: Map<string, number>, key: string, weight: number): void {
  map.set(key, Math.max(map.get(key) ?? 0, weight));
}

const hearers = new Set(hearerWords.map(stemOf));
const bearers = new Set(bearerWords.map(stemOf));
