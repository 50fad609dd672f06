import { ownGrams } from './fingerprints.ts';
import type { WitnessWord } from '../witness-words.ts';

// fewer words are said and written by anybody
const shortestSpeech = 6;

/**
 * The words of the articles of a story, with words of speech marked as quoted wherever they stand: what one account sets in
 * quotation marks is no copy between two others that print it without. Six words in a row tell. Cost O(words).
 */
export function markSpeech(articles: readonly (readonly WitnessWord[])[]): WitnessWord[][] {
  const spoken = new Set(
    articles.flatMap((words) =>
      ownGrams(words, shortestSpeech, ({ quoted }) => quoted)
        .flat()
        .map(({ hash }) => hash),
    ),
  );
  return articles.map((words) => {
    if (spoken.size === 0) return [...words];
    const inSpeech = new Set<number>();
    for (const { hash, at } of ownGrams(words, shortestSpeech).flat()) {
      if (!spoken.has(hash)) continue;
      for (let step = 0; step < shortestSpeech; step += 1) inSpeech.add(at + step);
    }
    return words.map((word, at) => (inSpeech.has(at) ? { ...word, quoted: true } : word));
  });
}
