/**
 * Who has whose words. In come the articles of a story; out comes every pair with the runs of words it shares: found by
 * fingerprints, extended over small changes, measured by words outside quotations, since two reporters who quote one speech
 * are not copying. Promised: each run is equal word by word where it says so, no word stands in two runs of a pair, and the
 * cost grows with the words of the articles and of the runs found.
 */
import type { ArticlePair, SharedRun } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';
import { keptTextOf } from '../text/kept-text.ts';
import type { Match, TwoTexts } from './copy/extend-match.ts';
import { byPlace, ownWordsOf, runsFromSeeds, type Run } from './copy/find-matches.ts';
import { findSeeds } from './copy/find-seeds.ts';
import { findSharedHeadings, findShorterRuns } from './copy/find-shorter-runs.ts';
import { judgePairs, type MeasuredPair } from './origins/judge-pairs.ts';
import { markSpeech } from './copy/mark-speech.ts';
import { editsOf, spanOver, type ReadText } from './copy/run-edits.ts';
import { tellDirection } from './origins/tell-direction.ts';
import { wordsOfWitness, type WitnessWord } from './witness-words.ts';

interface ReadWitness {
  readonly witness: Witness;
  readonly words: readonly WitnessWord[];
  readonly read: ReadText;
}

/** Every pair of articles with the words they share beyond chance. Witnesses come sorted by id. */
export function findSharedCopy(witnesses: readonly Witness[]): ArticlePair[] {
  const keys = new Map<string, string>();
  const words = markSpeech(witnesses.map((witness) => wordsOfWitness(witness, keys)));
  const read = witnesses.map((witness, at): ReadWitness => ({
    witness,
    words: words[at] ?? [],
    read: keptTextOf(witness.text, witness.entry),
  }));
  const seeds = findSeeds(read.map(({ words }) => words));
  const measured = read.flatMap((a, at) =>
    read.slice(at + 1).map((b, after) => measurePair(a, b, seeds(at, at + 1 + after))),
  );
  const byId = new Map(witnesses.map((each) => [each.id, each]));
  return judgePairs(measured, witnesses).map((pair) => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    const direction = pair.standing === 'no-shared-copy' || !a || !b ? undefined : tellDirection(a, b);
    return { ...pair, ...(direction && { direction }) };
  });
}

function measurePair(a: ReadWitness, b: ReadWitness, seeds: readonly Match[]): MeasuredPair {
  const texts = { a: a.words, b: b.words };
  const runs = findRuns(texts, { a: a.witness.entry.blocks, b: b.witness.entry.blocks }, seeds);
  const shared = runs.map((run) => toSharedRun(texts, run, { a: a.read, b: b.read }));
  const own = runs.map((run) => ownWordsOf(texts, run));
  return {
    a: a.witness.id,
    b: b.witness.id,
    runs: shared,
    coverage: { a: shareOf(own, a.words), b: shareOf(own, b.words) },
    longestRun: Math.max(0, ...own),
  };
}

// eight to eleven words in a row are often what two accounts of one event cannot but say: “the sexual-assault allegation
// against presumptive Democratic presidential nominee Joe Biden”
const beyondChance = 12;
// that many words of their own in runs beyond chance, and two texts are no independent accounts there
const copyShown = 20;

/** Long runs, and once these show copying the shorter ones and headings between them. */
function findRuns(
  texts: TwoTexts,
  blocks: Parameters<typeof findSharedHeadings>[1],
  seeds: readonly Match[],
): Run[] {
  const runs = runsFromSeeds(texts, seeds);
  const long = runs.map((run) => ownWordsOf(texts, run)).filter((own) => own >= beyondChance);
  if (long.length === 0) return [];
  if (long.reduce((sum, own) => sum + own, 0) < copyShown) return runs;
  const withShorter = [...runs, ...findShorterRuns(texts, runs)];
  return [...withShorter, ...findSharedHeadings(texts, blocks, withShorter)].toSorted(byPlace);
}

function shareOf(own: readonly number[], words: readonly WitnessWord[]): number {
  const all = words.filter(({ quoted }) => !quoted).length;
  return all === 0 ? 0 : own.reduce((sum, each) => sum + each, 0) / all;
}

function toSharedRun(
  texts: TwoTexts,
  run: Run,
  read: { readonly a: ReadText; readonly b: ReadText },
): SharedRun {
  return {
    a: spanOver(texts.a, run, 0),
    b: spanOver(texts.b, run, 1),
    words: run.length,
    ownWords: ownWordsOf(texts, run),
    matches: stretchesOf(run).map((each) => ({
      a: spanOver(texts.a, each, 0),
      b: spanOver(texts.b, each, 1),
    })),
    edits: editsOf(texts, run, read),
  };
}

/** Matching words that follow each other in both copies, stretch by stretch. */
function stretchesOf(run: Run): Run[] {
  const stretches: Match[][] = [];
  run.forEach(([a, b]) => {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last && before?.[0] === a - 1 && before[1] === b - 1) last.push([a, b]);
    else stretches.push([[a, b]]);
  });
  return stretches;
}
