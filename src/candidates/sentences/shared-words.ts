import { textOf } from '../../text/span.ts';
import type { Sentence, SentenceWord } from './read-sentences.ts';

const mostNamed = 4;

/** Shared words as the first sentence writes them, quoted: “operation”, “Maduro”. */
export function quotedWords(kins: readonly string[], sentences: readonly Sentence[]): string {
  return kins
    .slice(0, mostNamed)
    .flatMap((kin) => surfaceOf(kin, sentences) ?? [])
    .map((word) => `“${word}”`)
    .join(', ');
}

/** The two weightiest as a title has them: “exchanged” and “gifts”. */
export function quotedPair(kins: readonly string[], sentences: readonly Sentence[]): string {
  return quotedWords(kins.slice(0, 2), sentences).replace(', ', ' and ');
}

/** A word of that kin as it is written; the first in the order of the sentences. */
export function surfaceOf(kin: string, sentences: readonly Sentence[]): string | undefined {
  for (const sentence of sentences) {
    const word = sentence.words.find((each) => each.kin === kin);
    if (word !== undefined) return writtenOf(sentence, word);
  }
  return undefined;
}

/** The word as written, without the ’s of a possessive. */
export function writtenOf(sentence: Sentence, word: SentenceWord): string {
  return textOf(sentence.article.kept.text, word).replace(/['’]s$/, '');
}
