import type { FactSentence, Term, UnweighedSentence } from './fact-sentence.ts';
import { senseMark } from './news-senses.ts';
import { slotMark } from './slot-terms.ts';

const mostTerms = 120; // of a longer sentence the rarest count; no sentence of real news has as many

/** Sentences that share a slot share more than a word, those that share a sense less. Set by the reference of same facts. */
const slotFactor = 1.25;
const senseFactor = 0.5;

/**
 * Weighs every term by how few of the story’s sentences have it. The square of a weight is what a shared term adds to a
 * likeness, so the root of the usual logarithm, raised to 3/4, lets rare words count without deciding alone.
 */
export function weighTerms(sentences: readonly UnweighedSentence[]): readonly FactSentence[] {
  const count = new Map<string, number>();
  for (const { keys } of sentences) for (const { key } of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const weighed = Array.from(count, ([key, holders]) => ({
    key,
    weight: (factorOf(key) * Math.log((sentences.length + 1) / holders)) ** 0.75,
  }));
  weighed.sort(byWeight);
  const placeOf = new Map(weighed.map(({ key, weight }, rank) => [key, { weight, rank }]));
  return sentences.map(({ keys, ...sentence }) => {
    const terms = keys
      .map((term): Term => ({ key: term.key, word: term.word, weight: 0, rank: 0, ...placeOf.get(term.key) }))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, mostTerms);
    const norm = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
    return { ...sentence, terms, norm };
  });
}

type Weighed = Pick<Term, 'key' | 'weight'>;

function factorOf(key: string): number {
  if (key.startsWith(slotMark)) return slotFactor;
  return key.startsWith(senseMark) ? senseFactor : 1;
}

function byWeight(a: Weighed, b: Weighed): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1);
}
