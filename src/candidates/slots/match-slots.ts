import type { Comparison } from '../../schemas/comparison.ts';
import type { Value } from '../../schemas/value.ts';
import { compareValues } from '../../values/compare-values.ts';
import type { Slot } from './find-slots.ts';
import { settleScopes } from './settle-scopes.ts';
import type { WordWeights } from '../sentences/word-weights.ts';

/** Two values of different accounts that belong to one thing, as far as the words show. */
export interface SlotMatch {
  readonly a: Slot;
  readonly b: Slot;
  /** What they have in common near them, weightiest first, as kin. */
  readonly shared: readonly string[];
  /** Words both values belong to. */
  readonly heads: readonly string[];
  /** How much the shared words tell, weighed by nearness and rarity. */
  readonly evidence: number;
}

// a word this many values have near them tells none from another
const largestBucket = 200;

/** All pairs of slots of different articles that share a word their values belong to. */
export function matchSlots(slots: readonly Slot[], weigh: WordWeights): SlotMatch[] {
  const matches: SlotMatch[] = [];
  for (const [at, others] of partnersOf(slots)) {
    for (const other of others) {
      const [a, b] = [slots[at], slots[other]];
      if (a !== undefined && b !== undefined) matches.push(matchOf(a, b, weigh));
    }
  }
  return matches;
}

/** For every slot the later slots it shares a head and a measure with. */
function partnersOf(slots: readonly Slot[]): ReadonlyMap<number, ReadonlySet<number>> {
  const buckets = new Map<string, number[]>();
  slots.forEach((slot, at) => {
    for (const head of slot.heads.keys()) {
      const key = `${comparableMeasure(slot.measure)}\n${head}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(at);
      else buckets.set(key, [at]);
    }
  });
  const partners = new Map<number, Set<number>>();
  for (const bucket of buckets.values()) {
    if (bucket.length > largestBucket) continue;
    for (const [index, at] of bucket.entries()) {
      const own = partners.get(at) ?? new Set<number>();
      partners.set(at, own);
      for (const other of bucket.slice(index + 1)) {
        if (slots[at]?.sentence.article !== slots[other]?.sentence.article) own.add(other);
      }
    }
  }
  return partners;
}

/** A rank and a share both say how large a part is; what sets them apart is named, and they are never weighed. */
function comparableMeasure(measure: string): string {
  return measure === 'rank' || measure === 'quantity %' ? 'proportion' : measure;
}

export function matchOf(a: Slot, b: Slot, weigh: WordWeights): SlotMatch {
  const weighed = [...a.near].flatMap(([kin, nearness]) => {
    const other = b.near.get(kin);
    return other === undefined ? [] : [{ kin, weight: weigh(kin) * Math.min(nearness, other) }];
  });
  weighed.sort((one, other) => other.weight - one.weight || (one.kin < other.kin ? -1 : 1));
  return {
    a,
    b,
    shared: weighed.map(({ kin }) => kin),
    heads: [...a.heads.keys()].filter((kin) => b.heads.has(kin)).toSorted(),
    evidence: weighed.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** The two values as they are compared, and how they stand to each other. */
export function compareSlots({ a, b }: Pick<SlotMatch, 'a' | 'b'>): {
  readonly values: readonly [Value, Value];
  readonly comparison: Comparison;
} {
  const values = settleScopes(
    a.value,
    b.value,
    (kin) => a.near.has(kin),
    (kin) => b.near.has(kin),
  );
  return { values, comparison: compareValues(values[0], values[1]) };
}
