import type { CheckedClaim, CheckedPair } from '../schemas/checked-story.ts';
import type { Relation } from '../schemas/comparison.ts';
import { isStronger } from './claim-standing.ts';

/** The strongest relation among pairs; absent when there are none. */
export function strongestOf(pairs: readonly CheckedPair[]): Relation | undefined {
  let strongest: Relation | undefined;
  for (const { relation } of pairs) if (isStronger(relation, strongest)) strongest = relation;
  return strongest;
}

/** The pairs an article is part of. */
export function pairsOf({ pairs }: Pick<CheckedClaim, 'pairs'>, article: string): CheckedPair[] {
  return pairs.filter(({ a, b }) => a === article || b === article);
}

/** The other article of a pair. */
export function otherIn({ a, b }: CheckedPair, article: string): string {
  return a === article ? b : a;
}
