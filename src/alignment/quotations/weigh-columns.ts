import { variantKinds, type Variant } from '../../schemas/comparison.ts';
import type { Change } from '../../values/align-tokens.ts';
import { kindOfMatch } from '../../values/classify-variants.ts';
import { collateAligned, type Collation } from '../../values/collate-quotations.ts';
import { heavyRegions, isLeftOut } from '../../values/weigh-regions.ts';
import type { Column } from './align-versions.ts';
import { partsOf, type PartOfRegion } from './parts-of-region.ts';
import { typographyOf } from './typography-of.ts';
import type { Wording } from './wording.ts';

/** What differs in a column, by all pairs of versions that have words in common. */
export interface Weight {
  readonly kind: Variant['kind'] | undefined;
  readonly substantive: boolean;
  /** The differences it belongs to in which both versions have words or marks of their own. */
  readonly exchanges: ReadonlySet<string>;
}

const agreed: Weight = { kind: undefined, substantive: false, exchanges: new Set() };

/**
 * Weighs each column by the pairs of wordings that can be compared, as comparing the two would: the weightiest kind counts.
 * Words that an account has in another of its quotations, or puts others for, are not missing from it.
 */
export function weighColumns(
  wordings: readonly Wording[],
  columns: readonly Column[],
  comparable: readonly (readonly [number, number])[],
): Weight[] {
  const weights = columns.map(() => agreed);
  const accounts = new Set(wordings.flatMap(({ articles }) => articles)).size;
  const isOneAccount = accounts === 1;
  const standing = columns.map((column) => new Set(isOneAccount ? [] : accountsIn(wordings, column)));
  const pairs = comparable.flatMap(([a, b]) => pairIn(wordings, columns, a, b) ?? []);
  for (const pair of pairs) {
    weighMatches(pair, weights);
    weighExchanges(pair, weights, standing);
  }
  for (const pair of pairs) weighGaps(pair, weights, standing);
  weighLoneWords(weights, standing, isOneAccount ? 0 : accounts);
  return weights;
}

function accountsIn(wordings: readonly Wording[], column: Column): string[] {
  return column.flatMap((token, at) => (token === undefined ? [] : (wordings[at]?.articles ?? [])));
}

interface Pair {
  readonly id: string;
  readonly one: Wording;
  readonly other: Wording;
  /** Column of each token. */
  readonly inOne: readonly number[];
  readonly inOther: readonly number[];
  readonly collation: Collation;
}

function pairIn(
  wordings: readonly Wording[],
  columns: readonly Column[],
  a: number,
  b: number,
): Pair | undefined {
  const [one, other] = [wordings[a], wordings[b]];
  if (one === undefined || other === undefined) return undefined;
  const inOne = columns.flatMap((column, at) => (column[a] === undefined ? [] : [at]));
  const inOther = columns.flatMap((column, at) => (column[b] === undefined ? [] : [at]));
  const collation = collateAligned(one.tokens, other.tokens, changesIn(columns, a, b));
  return { id: `${String(a)}-${String(b)}`, one, other, inOne, inOther, collation };
}

function changesIn(columns: readonly Column[], a: number, b: number): Change[] {
  return columns.flatMap((column) => {
    const [inA, inB] = [column[a] !== undefined, column[b] !== undefined];
    return inA || inB ? [{ removed: !inB, added: !inA, count: 1 }] : [];
  });
}

/** Aligned words that are written differently. */
function weighMatches({ inOne, inOther, one, other }: Pair, weights: Weight[]): void {
  const placeInOther = new Map(inOther.map((column, at) => [column, at] as const));
  inOne.forEach((column, at) => {
    const [here, there] = [one.tokens[at], other.tokens[placeInOther.get(column) ?? -1]];
    const kind = here && there && (kindOfMatch(here, there) ?? typographyOf(one, here, other, there));
    if (kind) add(weights, column, { kind, substantive: false, exchanges: new Set() });
  });
}

interface WeighedPart extends PartOfRegion {
  readonly id: string;
  readonly substantive: boolean;
}

function* partsIn({ collation, inOne, inOther, id }: Pair): Iterable<WeighedPart> {
  const heavy = new Set(heavyRegions(collation));
  for (const region of collation.regions) {
    const [ours, theirs] = [inOne.slice(region.fromA, region.toA), inOther.slice(region.fromB, region.toB)];
    const isSubstantive = heavy.has(region) && !isLeftOut(region, collation);
    for (const part of partsOf(region, collation, ours, theirs)) {
      const substantive = isSubstantive && part.kind === region.kind;
      yield { ...part, id: `${id} ${String(region.fromA)} ${part.kind}`, substantive };
    }
  }
}

/** What the one puts for the other. */
function weighExchanges(pair: Pair, weights: Weight[], standing: readonly Set<string>[]): void {
  for (const { columns, kind, substantive, lacks, id } of partsIn(pair)) {
    if (lacks !== undefined) continue;
    for (const at of columns) {
      add(weights, at, { kind, substantive, exchanges: new Set([id]) });
      [...pair.one.articles, ...pair.other.articles].forEach((article) => standing[at]?.add(article));
    }
  }
}

/** What only one of the two has. */
function weighGaps(pair: Pair, weights: Weight[], standing: readonly ReadonlySet<string>[]): void {
  for (const { columns, kind, substantive, lacks } of partsIn(pair)) {
    if (lacks === undefined) continue;
    const { articles } = lacks === 'a' ? pair.one : pair.other;
    for (const at of columns) {
      if (articles.every((article) => standing[at]?.has(article))) continue;
      add(weights, at, { kind, substantive, exchanges: new Set() });
    }
  }
}

/** Pieces of a speech that an account lacks altogether. */
function weighLoneWords(weights: Weight[], standing: readonly ReadonlySet<string>[], accounts: number): void {
  standing.forEach(({ size }, at) => {
    if (size >= accounts || weights[at]?.kind !== undefined) return;
    add(weights, at, { kind: 'omission', substantive: false, exchanges: new Set() });
  });
}

function add(weights: Weight[], at: number, { kind, substantive, exchanges }: Weight): void {
  const before = weights[at] ?? agreed;
  weights[at] = {
    kind: heavierKind(before.kind, kind),
    substantive: before.substantive || substantive,
    exchanges: new Set([...before.exchanges, ...exchanges]),
  };
}

/** The one of two kinds that weighs more, in the order of `variantKinds`; none weighs nothing. */
export function heavierKind(a: Weight['kind'], b: Weight['kind']): Weight['kind'] {
  if (a === undefined || b === undefined) return a ?? b;
  return variantKinds.indexOf(a) > variantKinds.indexOf(b) ? a : b;
}
