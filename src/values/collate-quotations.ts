/** Collation: the places where two versions of a quotation differ, each with its kind. */
import type { Variant } from '../schemas/comparison.ts';
import type { Span } from '../text/span.ts';
import { compareCodeUnits } from './compare-code-units.ts';
import { kindOfMatch, kindOfRegion, type Region } from './classify-variants.ts';
import { alignTokens, type Change } from './align-tokens.ts';
import { quotationTokens, type QuotationToken } from './quotation-tokens.ts';

export interface Collation {
  /** In the order of the words. */
  readonly variants: readonly Variant[];
  readonly a: readonly QuotationToken[];
  readonly b: readonly QuotationToken[];
  /** The places where whole tokens differ, each with the kind of its variant. */
  readonly regions: readonly ClassedRegion[];
}

export interface ClassedRegion extends Region {
  readonly kind: Variant['kind'];
}

/**
 * Finds every place where two versions differ. Tokens are aligned by their keys, so that spelling and contractions align;
 * what is outside the variants is equal token by token. The alignment is made in one canonical order and turned round, so
 * `collateQuotations(b, a)` mirrors `collateQuotations(a, b)`. Versions that differ throughout give one variant of all words.
 */
export function collateQuotations(a: string, b: string): Collation {
  return compareCodeUnits(a, b) <= 0 ? collateInOrder(a, b) : mirror(collateInOrder(b, a));
}

function collateInOrder(first: string, second: string): Collation {
  const [a, b] = [quotationTokens(first), quotationTokens(second)];
  return collateAligned(a, b, alignTokens(a, b));
}

/**
 * The same for two versions that are aligned already, as columns of a table of many versions are: what a family shows of
 * two versions and what a claim says of them come from here.
 */
export function collateAligned(
  a: readonly QuotationToken[],
  b: readonly QuotationToken[],
  parts: readonly Change[],
): Collation {
  const regions = regionsOf(parts).map((region) => ({ ...region, kind: kindOfRegion(region, a, b) }));
  const inMatches = matchesOf(parts).flatMap(([atA, atB]) => variantOfMatch(a, b, atA, atB) ?? []);
  const variants = [...inMatches, ...regions.map((each) => toVariant(each, a, b))];
  return {
    variants: variants.toSorted((one, other) => one.a.start - other.a.start || one.b.start - other.b.start),
    a,
    b,
    regions,
  };
}

/** Runs of removed and added tokens without an aligned one between them. */
function regionsOf(parts: readonly Change[]): readonly Region[] {
  const regions: Region[] = [];
  let [atA, atB] = [0, 0];
  let isOpen = false;
  for (const { added, removed, count } of parts) {
    const [toA, toB] = [atA + (added ? 0 : count), atB + (removed ? 0 : count)];
    const before = isOpen ? regions.pop() : undefined;
    isOpen = added || removed;
    if (isOpen) regions.push({ fromA: before?.fromA ?? atA, fromB: before?.fromB ?? atB, toA, toB });
    else if (before !== undefined) regions.push(before);
    [atA, atB] = [toA, toB];
  }
  return regions;
}

/** The places of aligned tokens. */
function matchesOf(parts: readonly Change[]): readonly (readonly [number, number])[] {
  const matches: (readonly [number, number])[] = [];
  let [atA, atB] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      for (let step = 0; step < count; step += 1) matches.push([atA + step, atB + step]);
    }
    [atA, atB] = [atA + (added ? 0 : count), atB + (removed ? 0 : count)];
  }
  return matches;
}

/** A variant inside aligned tokens: another case, spelling or contraction of the same word. */
function variantOfMatch(
  a: readonly QuotationToken[],
  b: readonly QuotationToken[],
  atA: number,
  atB: number,
): Variant | undefined {
  const [one, other] = [a[atA], b[atB]];
  if (one === undefined || other === undefined) throw new Error(`no tokens at ${atA} and ${atB}`);
  const kind = kindOfMatch(one, other);
  if (kind === undefined) return undefined;
  if (kind !== 'contraction') return { kind, a: spanOf(one), b: spanOf(other) };
  // “don’t” against “do not”: both words whole, since the heads are aligned as well
  return { kind, a: withHead(a, atA, b, atB), b: withHead(b, atB, a, atA) };
}

function withHead(
  tokens: readonly QuotationToken[],
  at: number,
  others: readonly QuotationToken[],
  otherAt: number,
): Span {
  const [token, other] = [tokens[at], others[otherAt]];
  const [head, otherHead] = [tokens[at - 1], others[otherAt - 1]];
  if (token === undefined) throw new Error(`no token at ${at}`);
  const isTail = token.part === 'tail' || other?.part === 'tail';
  const headsAlign = head !== undefined && head.key === otherHead?.key;
  return { start: isTail && headsAlign ? head.start : token.start, end: token.end };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function toVariant(
  region: ClassedRegion,
  a: readonly QuotationToken[],
  b: readonly QuotationToken[],
): Variant {
  // “I’d” against “I”, “don’t” against “do”: the word heard, not its tail alone
  const cutsWord = [a[region.fromA], b[region.fromB]].some((each) => each?.part === 'tail');
  const headed = cutsWord && region.fromA > 0 && region.fromB > 0 ? 1 : 0;
  return {
    kind: region.kind,
    a: regionSpan(a, region.fromA - headed, region.toA),
    b: regionSpan(b, region.fromB - headed, region.toB),
  };
}

/** From the first to the last token; between two tokens, where this version has none, an empty span. */
function regionSpan(tokens: readonly QuotationToken[], from: number, to: number): Span {
  const start = tokens[from]?.start ?? tokens.at(-1)?.end ?? 0;
  if (from < to) return { start, end: tokens[to - 1]?.end ?? start };
  const here = tokens[from - 1]?.end ?? 0;
  return { start: here, end: here };
}

function mirror({ variants, a, b, regions }: Collation): Collation {
  return {
    a: b,
    b: a,
    variants: variants.map((each) => ({ kind: mirroredKind(each.kind), a: each.b, b: each.a })),
    regions: regions.map(({ fromA, fromB, toA, toB, kind }) => ({
      fromA: fromB,
      fromB: fromA,
      toA: toB,
      toB: toA,
      kind: mirroredKind(kind),
    })),
  };
}

function mirroredKind(kind: Variant['kind']): Variant['kind'] {
  if (kind === 'omission') return 'addition';
  return kind === 'addition' ? 'omission' : kind;
}
