import { compareCodeUnits } from '../../values/compare-code-units.ts';
import { judgeJoin, type Join } from './judge-join.ts';
import { wordingOf, type QuotedPassage } from './quoted-passage.ts';
import { isTelling } from './telling-words.ts';

/** Two passages, by their place in the list, that are versions of one utterance. */
export interface JoinedPair extends Join {
  readonly a: number;
  readonly b: number;
}

// what stands in more quotations than this tells none of them apart, and pairing them all would take too long
const mostSharing = 40;
const mostBeside = 12; // of the same words; each leads on to the next
const phraseWords = 3;

/**
 * The pairs of passages that are versions of one utterance, surest first. Only passages of the same words or with three
 * words in a row in common are looked at, so that the cost grows with the number of words.
 */
export function findJoins(passages: readonly QuotedPassage[]): JoinedPair[] {
  const pairs: JoinedPair[] = [];
  for (const [a, others] of sharingPhrases(passages)) {
    for (const b of others) {
      const [one, other] = [passages[a], passages[b]];
      const join = one && other && judgeJoin(one, other);
      if (join) pairs.push({ ...join, a, b });
    }
  }
  return pairs.toSorted(bySureness);
}

const order = ['same', 'unknown', 'different'];

function bySureness(one: JoinedPair, other: JoinedPair): number {
  return (
    order.indexOf(one.speakers) - order.indexOf(other.speakers) ||
    other.words - one.words ||
    one.a - other.a ||
    one.b - other.b
  );
}

/** For each passage the later ones that have its words or a phrase of it. */
function sharingPhrases(passages: readonly QuotedPassage[]): Map<number, Set<number>> {
  const sharing = new Map<number, Set<number>>();
  for (const [key, at] of [...bucketsOf(passages)].toSorted(([a], [b]) => compareCodeUnits(a, b))) {
    at.forEach((later, index) => {
      for (const earlier of at.slice(
        Math.max(0, index - (key.startsWith('= ') ? mostBeside : mostSharing)),
        index,
      )) {
        const others = sharing.get(earlier) ?? new Set();
        sharing.set(earlier, others.add(later));
      }
    });
  }
  return sharing;
}

/** The passages by whole wording, each with its neighbours at most, and by phrase, where few share it. */
function bucketsOf(passages: readonly QuotedPassage[]): Map<string, readonly number[]> {
  const wordings = new Map<string, number[]>();
  const phrases = new Map<string, number[]>();
  passages.forEach((passage, at) => {
    file(wordings, wordingOf(passage), at);
    new Set(phrasesOf(passage)).forEach((phrase) => file(phrases, phrase, at));
  });
  const few = [...phrases].filter(([, at]) => at.length <= mostSharing);
  return new Map([...[...wordings].map(([key, at]) => [`= ${key}`, at] as const), ...few]);
}

function file(buckets: Map<string, number[]>, key: string, at: number): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(at);
  else buckets.set(key, [at]);
}

function* phrasesOf({ keys }: QuotedPassage): Iterable<string> {
  for (let at = 0; at + phraseWords <= keys.length; at += 1) {
    const phrase = keys.slice(at, at + phraseWords);
    if (phrase.some(isTelling)) yield phrase.join(' ');
  }
}
