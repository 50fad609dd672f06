import type { CheckedPair } from '../schemas/checked-story.ts';
import type { ClaimFile } from '../schemas/claim.ts';
import type { ClaimUnderCheck } from './under-check.ts';

export interface JudgedPair {
  readonly judged: ClaimFile['judged'][number];
  /** Position in the claim’s list. */
  readonly index: number;
  /** The same for both orders of the two articles. */
  readonly key: string;
  /** Absent when one of the two has no reading that could be compared. */
  readonly pair?: CheckedPair | undefined;
}

/** The editors' judgements, each with the pair it is about. */
export function judgedPairs({ fields, pairs }: Pick<ClaimUnderCheck, 'fields' | 'pairs'>): JudgedPair[] {
  return fields.judged.map((judged, index) => {
    const key = pairKey(...judged.between);
    return { judged, index, key, pair: pairs.find(({ a, b }) => pairKey(a, b) === key) };
  });
}

/** One key for two articles in either order. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' ');
}
