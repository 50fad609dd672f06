import { small, tens } from '../values/number-words.ts';
import { negations } from '../values/word-classes.ts';
import { foldForMatching } from '../text/fold.ts';

/** Of the shorter sentence’s different words at least this part stands in the longer one … */
const sharedOfShorter = 0.75;
/** … and of the longer one’s at least this: it may have a clause more, but not be another sentence. */
const sharedOfLonger = 0.6;

/** A sentence, ready to be compared with others. */
export interface SentenceWords {
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly string[];
  /** Sorted, as one string. */
  readonly negations: string;
}

export function sentenceWords(sentence: string): SentenceWords {
  const folded = foldForMatching(sentence).replace(/\s+/g, ' ').trim();
  const words = new Set(folded.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []);
  return {
    folded,
    words,
    numbers: [...words].filter((word) => /\p{N}/u.test(word) || small.has(word) || tens.has(word)),
    negations: [...words]
      .filter((word) => negations.has(word) || word.endsWith("n't"))
      .sort()
      .join(' '),
  };
}

/**
 * Whether two accounts have the same sentence, or nearly: their different words, folded, overlap by three quarters of the
 * shorter one’s and three fifths of the longer one’s. Not so where one denies what the other does not, or where each has a number
 * that the other lacks.
 */
export function isNearlySame(a: SentenceWords, b: SentenceWords): boolean {
  if (a.folded === b.folded) return true;
  if (a.negations !== b.negations || (lacksNumber(a, b) && lacksNumber(b, a))) return false;
  const [shorter, longer] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (shorter.size < longer.size * sharedOfLonger) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= shorter.size * sharedOfShorter && shared >= longer.size * sharedOfLonger;
}

function lacksNumber(a: SentenceWords, b: SentenceWords): boolean {
  return b.numbers.some((number) => !a.words.has(number));
}
