import type { ArticlePair, OriginGroup } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';

/** The origins of a story: articles that are one witness. Every article is in exactly one. */
export function findOrigins(witnesses: readonly Witness[], _pairs: readonly ArticlePair[]): OriginGroup[] {
  return witnesses.map(({ id, label }) => ({ id, name: label, articles: [id], because: '', links: [] }));
}
