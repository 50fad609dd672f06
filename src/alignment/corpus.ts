/**
 * Whether a passage is known from another story. In go the words of article after article; asked for the words of one more,
 * the corpus gives the runs of words it has in common with articles of other stories. Adding and asking cost O(words), with
 * whatever number of articles: of words known from more than sixteen places the sixteen added first are told.
 */
import type { Span } from '../text/span.ts';
import { fingerprintTable, type FingerprintTable } from './copy/fingerprint-table.ts';
import { fingerprintsOf, gramLength, hashOf, type Fingerprint } from './copy/fingerprints.ts';
import { grownNumbers, type GrownNumbers } from './copy/grown-numbers.ts';
import type { WitnessWord } from './witness-words.ts';

export interface CorpusArticle {
  readonly story: string;
  readonly article: string;
}

/** Words of an article that stand in one of another story as well, word by word. */
export interface KnownPassage extends CorpusArticle {
  /** In the article asked about. */
  readonly here: Span;
  readonly there: Span;
  readonly words: number;
  /** Those outside quotations. */
  readonly ownWords: number;
}

export interface Corpus {
  readonly add: (article: CorpusArticle, words: readonly WitnessWord[]) => void;
  /** By place in the article asked about, then in the order the articles were added. */
  readonly find: (story: string, words: readonly WitnessWord[]) => KnownPassage[];
}

// as between articles of one story: fewer are what anybody would write
const fewestOwnWords = 12;

// of the article asked about: words that come back more often are a refrain
const mostInOne = 4;

/** An empty corpus. It keeps twelve bytes for each word, and about four for its share of fingerprints. */
export function makeCorpus(): Corpus {
  const places = grownPlaces();
  const table = fingerprintTable();
  const articles: KnownArticle[] = [];
  return {
    add: ({ story, article }, words) => {
      articles.push({ story, article, from: places.hashes.length() });
      const placeOf = addPlaces(places, words);
      for (const { hash, at } of fingerprintsOf(words)) table.add(hash, placeOf[at] ?? 0);
    },
    find: (story, words) =>
      findRuns(words, places, table).flatMap((run) => {
        const known = articleAt(articles, run.there);
        const own = words.slice(run.from, run.to).filter(({ quoted }) => !quoted).length;
        if (known.story === story || own < fewestOwnWords) return [];
        return [toPassage(known, run, words, places, own)];
      }),
  };
}

interface KnownArticle extends CorpusArticle {
  /** Place of its first word. */
  readonly from: number;
}

/** Of every word known: its hash and its span. A place without a word stands before each block. */
interface Places {
  readonly hashes: GrownNumbers;
  readonly starts: GrownNumbers;
  readonly ends: GrownNumbers;
}

function grownPlaces(): Places {
  return { hashes: grownNumbers(), starts: grownNumbers(), ends: grownNumbers() };
}

function addPlaces({ hashes, starts, ends }: Places, words: readonly WitnessWord[]): number[] {
  return words.map((word, at) => {
    if (words[at - 1]?.block !== word.block) [hashes, starts, ends].forEach((each) => each.push(0));
    hashes.push(hashOf(word.key));
    starts.push(word.start);
    ends.push(word.end);
    return hashes.length() - 1;
  });
}

/** Words `from` to `to` of the article asked about, and the place where they begin in the corpus. */
interface KnownRun {
  readonly from: number;
  readonly to: number;
  readonly there: number;
}

function findRuns(words: readonly WitnessWord[], { hashes }: Places, table: FingerprintTable): KnownRun[] {
  const own = words.map(({ key }) => hashOf(key));
  const reached = new Map<number, number>();
  const runs: KnownRun[] = [];
  for (const { hash, at } of fingerprintsHere(words)) {
    for (const place of table.placesOf(hash)) {
      if ((reached.get(place - at) ?? -1) >= at) continue;
      const run = runAround(words, own, at, place, hashes);
      reached.set(place - at, run.to - 1);
      if (run.to - run.from >= gramLength) runs.push(run);
    }
  }
  return runs.toSorted((a, b) => a.from - b.from || a.there - b.there);
}

function fingerprintsHere(words: readonly WitnessWord[]): Fingerprint[] {
  const counts = new Map<number, number>();
  const all = fingerprintsOf(words);
  for (const { hash } of all) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return all.filter(({ hash }) => (counts.get(hash) ?? 0) <= mostInOne);
}

function runAround(
  words: readonly WitnessWord[],
  own: readonly number[],
  at: number,
  place: number,
  hashes: GrownNumbers,
): KnownRun {
  const block = words[at]?.block;
  const isSame = (step: number) =>
    words[at + step]?.block === block && own[at + step] === hashes.at(place + step);
  let [before, after] = [0, 0];
  while (isSame(after)) after += 1;
  while (after > 0 && isSame(before - 1)) before -= 1;
  return { from: at + before, to: at + after, there: place + before };
}

function articleAt(articles: readonly KnownArticle[], place: number): KnownArticle {
  let [low, high] = [0, articles.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((articles[middle]?.from ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  const found = articles[low];
  if (!found) throw new Error(`no article at place ${String(place)}`);
  return found;
}

function toPassage(
  { story, article }: KnownArticle,
  { from, to, there }: KnownRun,
  words: readonly WitnessWord[],
  { starts, ends }: Places,
  ownWords: number,
): KnownPassage {
  const count = to - from;
  const here = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  const thereSpan = { start: starts.at(there), end: ends.at(there + count - 1) };
  return { story, article, here, there: thereSpan, words: count, ownWords };
}
