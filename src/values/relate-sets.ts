import type { Relation } from '../schemas/comparison.ts';
import type { Value } from '../schemas/value.ts';
import { compareCodeUnits } from './compare-code-units.ts';

/** How two sets given twice, by words and under tolerances, stand to each other. */
export interface SetFacts {
  readonly disjointByWords: boolean;
  readonly disjointAsUsual: boolean;
  /** Whether both the sets by words and the usual sets are equal. */
  readonly equal: boolean;
  readonly hedgesEqual: boolean;
}

/**
 * The relation of two intervals within one scope. Only disjoint words contradict; sets that a tolerance alone keeps apart
 * are unclear; equal sets are the same only under equal hedges, for a hedge is never dropped.
 */
export function relateSets(facts: SetFacts): Relation {
  if (facts.disjointByWords) return 'contradict';
  if (facts.disjointAsUsual) return 'unclear';
  return facts.equal && facts.hedgesEqual ? 'same' : 'precision';
}

/** Whether two values are hedged alike, in whatever order. */
export function hedgesEqual(a: Value, b: Value): boolean {
  const [one, other] = [a, b].map((each) => [...new Set(each.hedges)].sort(compareCodeUnits).join(' '));
  return one === other;
}

/** The tolerances a relation of these two rests on: none when the words alone decide, or when both say the same. */
export function tolerancesUsed(relation: Relation, a: Value, b: Value): string[] {
  if (relation !== 'unclear' && relation !== 'precision') return [];
  return [...new Set([...a.tolerances, ...b.tolerances])].sort(compareCodeUnits);
}
