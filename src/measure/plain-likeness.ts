import type { FactSentence } from '../alignment/facts/fact-sentence.ts';
import type { Likeness } from '../alignment/facts/likeness.ts';
import type { Witness } from '../schemas/witness.ts';
import { foldForMatching } from '../text/fold.ts';
import { functionWords } from '../text/function-words.ts';
import { textOf } from '../text/span.ts';
import { tokenize } from '../text/tokenize.ts';

/** The yardstick: cosine of tf-idf over bare words in lower case, words of grammar left out, as any library has it. */
export function plainLikeness(witnesses: readonly Witness[], sentences: readonly FactSentence[]): Likeness {
  const texts = new Map(witnesses.map(({ id, text }) => [id, foldForMatching(text)]));
  const counted = sentences.map(
    (sentence) => [sentence, countWords(textOf(texts.get(sentence.article) ?? '', sentence.span))] as const,
  );
  const holders = new Map<string, number>();
  for (const [, counts] of counted) {
    for (const word of counts.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const weigh = (word: string) => Math.log(sentences.length / (holders.get(word) ?? 1));
  const vectors = new Map(counted.map(([sentence, counts]) => [sentence, unitVector(counts, weigh)]));
  return (a, b) => {
    const [one, other] = [vectors.get(a), vectors.get(b)];
    return one && other ? [...one].reduce((sum, [word, x]) => sum + x * (other.get(word) ?? 0), 0) : 0;
  };
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokenize(text)) {
    const word = textOf(text, token).replace(/'s?$/, '');
    if (token.kind === 'punctuation' || functionWords.has(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function unitVector(
  counts: ReadonlyMap<string, number>,
  weigh: (word: string) => number,
): Map<string, number> {
  const weighed = [...counts].map(([word, count]) => [word, count * weigh(word)] as const);
  const length = Math.hypot(...weighed.map(([, weight]) => weight));
  return new Map(weighed.map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
}
