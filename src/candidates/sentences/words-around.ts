import type { Span } from '../../text/span.ts';
import type { Sentence, SentenceWord } from './read-sentences.ts';

export interface WordsAround {
  /** Nearest first. */
  readonly before: readonly SentenceWord[];
  readonly inside: readonly SentenceWord[];
  readonly after: readonly SentenceWord[];
}

// words farther off tell nothing of a value, and a sentence may be a whole table
const farthest = 60;

/** The words of a sentence to both sides of a place and in it. */
export function wordsAround({ words }: Sentence, place: Span): WordsAround {
  const from = firstAt(words, ({ end }) => end > place.start);
  const to = firstAt(words, ({ start }) => start >= place.end);
  return {
    before: words.slice(Math.max(0, from - farthest), from).toReversed(),
    inside: words.slice(from, to),
    after: words.slice(to, to + farthest),
  };
}

/** The index of the first word from which on the test holds. */
function firstAt(words: readonly SentenceWord[], test: (word: SentenceWord) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word !== undefined && test(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}
