import type { Relation } from '../schemas/comparison.ts';
import type { PairBrief } from '../schemas/story-brief.ts';
import { isStronger } from './claim-standing.ts';

/** The strongest relation among pairs; absent when there are none. */
export function strongestOf(pairs: readonly Pick<PairBrief, 'relation'>[]): Relation | undefined {
  let strongest: Relation | undefined;
  for (const { relation } of pairs) if (isStronger(relation, strongest)) strongest = relation;
  return strongest;
}

/** The pairs an article is part of. */
export function pairsOf<Pair extends PairBrief>(
  { pairs }: { readonly pairs: readonly Pair[] },
  article: string,
): Pair[] {
  return pairs.filter(({ a, b }) => a === article || b === article);
}

/** The other article of a pair. */
export function otherIn({ a, b }: Pick<PairBrief, 'a' | 'b'>, article: string): string {
  return a === article ? b : a;
}
