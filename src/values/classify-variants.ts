/** What kind of difference a place is where two versions of a quotation part. */
import type { Variant } from '../schemas/comparison.ts';
import type { QuotationToken } from './quotation-tokens.ts';
import { missable, negations, pronouns } from './word-classes.ts';

/** A run of tokens of each version, either of which may be empty. Half-open, counted in tokens. */
export interface Region {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The difference between two tokens of one key, or nothing when they read the same. Of “can’t” against “cannot” the tails
 * differ, and the variant covers both words whole, so that their heads need none.
 */
export function kindOfMatch(one: QuotationToken, other: QuotationToken): Variant['kind'] | undefined {
  if (!isWord(one) || one.surface === other.surface) return undefined;
  const [lower, otherLower] = [one.surface.toLowerCase(), other.surface.toLowerCase()];
  if (lower === otherLower) return 'case';
  if (one.part === 'tail' || other.part === 'tail') return 'contraction';
  if (one.part !== other.part) return undefined;
  return lower.replaceAll('.', '') === otherLower.replaceAll('.', '') ? 'punctuation' : 'spelling';
}

/**
 * The difference in a region. A changed negation or number outweighs the words around it. Words that stand in `a` alone are
 * an omission (of `b`), in `b` alone an addition, unless a negation goes with them. Words that differ in hyphens or gaps
 * alone (“per cent”) keep their letters and are one spelling or punctuation of the same.
 */
export function kindOfRegion(
  region: Region,
  a: readonly QuotationToken[],
  b: readonly QuotationToken[],
): Variant['kind'] {
  const [inA, inB] = [a.slice(region.fromA, region.toA), b.slice(region.fromB, region.toB)];
  const [wordsA, wordsB] = [inA.filter(isWord), inB.filter(isWord)];
  if (wordsA.length === 0 && wordsB.length === 0) return asks(inA, inB) ? 'word' : 'punctuation';
  if (wordsB.length === 0)
    return kindOfOneSided(a, region.fromA, region.toA, edgeOf(region, b)) ?? 'omission';
  if (wordsA.length === 0) {
    const turned = { fromA: region.fromB, toA: region.toB, fromB: region.fromA, toB: region.toA };
    return kindOfOneSided(b, region.fromB, region.toB, edgeOf(turned, a)) ?? 'addition';
  }
  if (differ(wordsA, wordsB, isNegation)) return 'negation';
  if (joined(wordsA) === joined(wordsB) && areWrittenApart(inA, inB)) {
    return inA.length === wordsA.length && inB.length === wordsB.length ? 'spelling' : 'punctuation';
  }
  return differ(wordsA, wordsB, (each) => each.kind === 'number') ? 'number' : 'word';
}

/** Where in the other version, `b`, a region without words of its own stands: before or after all its words, or between. */
export function edgeOf(region: Region, b: readonly QuotationToken[]): 'start' | 'end' | undefined {
  if (!b.slice(0, region.fromB).some(isWord)) return 'start';
  return b.slice(region.toB).some(isWord) ? undefined : 'end';
}

function kindOfOneSided(
  tokens: readonly QuotationToken[],
  from: number,
  to: number,
  edge: 'start' | 'end' | undefined,
): 'contraction' | 'negation' | undefined {
  const extra = tokens.slice(from, to);
  if (isMissed(extra.filter(isWord), tokens[from - 1])) return 'contraction';
  // “few knew” denies what “a few knew” affirms
  if (extra.findLast(isWord)?.key === 'a' && ['few', 'little'].includes(tokens[to]?.key ?? ''))
    return 'negation';
  return sameSentence(extra, tokens[from - 1], edge).some(isNegation) ? 'negation' : undefined;
}

/**
 * The part of the words left out that belongs to a sentence the other version keeps: “not” in “He is not | a hero”. A whole
 * sentence left out before or after takes its negations with it.
 */
function sameSentence(
  extra: readonly QuotationToken[],
  before: QuotationToken | undefined,
  edge: 'start' | 'end' | undefined,
): readonly QuotationToken[] {
  if (edge === 'start') return extra.slice(extra.findLastIndex(endsSentence) + 1);
  if (edge === undefined) return extra;
  if (before !== undefined && endsSentence(before)) return [];
  const end = extra.findIndex(endsSentence);
  return end === -1 ? extra : extra.slice(0, end);
}

function endsSentence(token: QuotationToken): boolean {
  return token.key === '.' || token.key === '!' || token.key === '?';
}

export function isWord(token: QuotationToken): boolean {
  return token.kind !== 'punctuation';
}

function isNegation(token: QuotationToken): boolean {
  return negations.has(token.key);
}

/** “I’d” against “I”: a contracted auxiliary after a pronoun. */
function isMissed(words: readonly QuotationToken[], before: QuotationToken | undefined): boolean {
  const [only] = words;
  return (
    only !== undefined &&
    words.length === 1 &&
    missable.has(only.key) &&
    before !== undefined &&
    pronouns.has(before.key)
  );
}

/** Whether one version asks what the other states. A version without a mark at its end does neither. */
function asks(a: readonly QuotationToken[], b: readonly QuotationToken[]): boolean {
  const [inA, inB] = [a, b].map((tokens) => tokens.some(({ key }) => key === '?'));
  return inA !== inB && [a, b].every((tokens) => tokens.some(endsSentence));
}

/**
 * Whether words of the same letters are the same words with other gaps. “9/11” is not 911, though “10 000” is 10,000; and
 * “a part” is not “apart”.
 */
function areWrittenApart(a: readonly QuotationToken[], b: readonly QuotationToken[]): boolean {
  if ([...a, ...b].some(({ key }) => key === 'a')) return false;
  if (![...a, ...b].some(({ kind }) => kind === 'number')) return true;
  return [a, b].every(
    ([first, ...others]) =>
      first?.kind === 'number' && others.every(({ surface }) => /^\d{3}$/.test(surface)),
  );
}

function joined(words: readonly QuotationToken[]): string {
  return words.map((each) => each.key).join('');
}

function differ(
  a: readonly QuotationToken[],
  b: readonly QuotationToken[],
  counts: (token: QuotationToken) => boolean,
): boolean {
  const [one, other] = [a, b].map((each) =>
    each
      .filter(counts)
      .map(({ key }) => key)
      .sort()
      .join(' '),
  );
  return one !== other;
}
