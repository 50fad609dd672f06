import type { ArticleRead } from './read-sentences.ts';

/** How telling a word is in this story: the rarer, the more. In natural logarithms of sentences a sentence with it. */
export type WordWeights = (kin: string) => number;

/** Weighs words by the sentences of the story that have them. A word in every sentence weighs nothing. */
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
  return (kin) => Math.log((sentences + 1) / ((counts.get(kin) ?? 0) + 1));
}
