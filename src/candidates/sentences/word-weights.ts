import type { ArticleRead } from './read-sentences.ts';

/** How telling a word is in this story, 0 to 1: in every sentence 0, in none 1. */
export type WordWeights = (kin: string) => number;

/**
 * Weighs words by the sentences of the story that have them: the inverse document frequency, as a part of what a word that
 * nobody uses would weigh, so that long stories and short ones measure alike.
 */
export function weighWords(articles: readonly ArticleRead[]): WordWeights {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const article of articles) {
    for (const { words } of article.sentences) {
      sentences += 1;
      const kins = new Set(words.flatMap(({ role, kin }) => (role === 'telling' ? [kin] : [])));
      for (const kin of kins) counts.set(kin, (counts.get(kin) ?? 0) + 1);
    }
  }
  const most = Math.log(sentences + 1);
  return (kin) => (most === 0 ? 0 : Math.log((sentences + 1) / ((counts.get(kin) ?? 0) + 1)) / most);
}
