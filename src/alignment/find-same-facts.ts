import type { ArticlePair, FactLink } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';

/** Sentences of different articles that tell the same fact, best first. */
export function findSameFacts(_witnesses: readonly Witness[], _pairs: readonly ArticlePair[]): FactLink[] {
  return [];
}
