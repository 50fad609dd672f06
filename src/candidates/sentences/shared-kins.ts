import type { Sentence } from './read-sentences.ts';
import type { WordWeights } from './word-weights.ts';

/** Kin of telling words in at least two of the sentences, those that tell most first. */
export function sharedKins(sentences: readonly Sentence[], weigh: WordWeights): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    const kins = new Set(words.filter(({ role }) => role === 'telling').map(({ kin }) => kin));
    for (const kin of kins) counts.set(kin, (counts.get(kin) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([kin, count]) => ({ kin, weight: count * weigh(kin) }))
    .toSorted((a, b) => b.weight - a.weight || (a.kin < b.kin ? -1 : 1))
    .map(({ kin }) => kin);
}
