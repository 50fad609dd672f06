/**
 * How much of two articles’ shared words their page shows: of each article at most half, unless it may be shown whole.
 * Every run begins with a few words; then the longest are shown whole as long as there is room, and the next one as far as
 * the room goes. Where even beginnings are too much, the shortest runs are not shown at all.
 */
import type { ArticlePair, SharedRun } from '../schemas/alignment.ts';
import type { CheckedArticle } from '../schemas/checked-story.ts';
import { largestShare } from '../text/choose-excerpt.ts';
import { shownShare } from '../text/shown-share.ts';
import type { Span } from '../text/span.ts';
import { wordsOfArticle, type ArticleWords } from './article-words.ts';

/** So many words tell where a run begins. */
const wordsOfBeginning = 12;

export interface ShownRun {
  readonly a: Span;
  readonly b: Span;
  /** Shared words that are not shown; 0 for a whole run. */
  readonly more: number;
}

export interface ShownRuns {
  /** One for each run of the pair, in their order; both spans are empty where nothing is shown. */
  readonly runs: readonly ShownRun[];
  /** The part of each article’s kept words that is shown, 0 to 1. */
  readonly shares: { readonly a: number; readonly b: number };
}

/** Cost grows with the words and, by halving, with the logarithm of the number of runs. */
export function shownRuns(
  { runs }: Pick<ArticlePair, 'runs'>,
  a: CheckedArticle,
  b: CheckedArticle,
): ShownRuns {
  const words = [wordsOfArticle(a), wordsOfArticle(b)] as const;
  const cut = (run: SharedRun, length: number) => cutRun(run, length, words);
  const rank = rankByLength(runs);
  const shownAs = (lengthAt: (rank: number) => number) =>
    runs.map((run, at) => cut(run, lengthAt(rank[at] ?? 0)));
  const fits = (lengthAt: (rank: number) => number) => keepsWithin(a, b, shownAs(lengthAt));

  const begun = mostThatFit(runs.length, (count) => fits((at) => (at < count ? wordsOfBeginning : 0)));
  const start = (at: number) => (at < begun ? wordsOfBeginning : 0);
  const whole = mostThatFit(begun, (count) => fits((at) => (at < count ? Infinity : start(at))));
  const rest = (length: number) => (at: number) => {
    if (at < whole) return Infinity;
    return at === whole && at < begun ? Math.max(length, wordsOfBeginning) : start(at);
  };
  const shown = shownAs(rest(mostThatFit(words[0].words.length, (length) => fits(rest(length)))));
  return { runs: shown, shares: sharesOf(a, b, shown) };
}

function keepsWithin(a: CheckedArticle, b: CheckedArticle, shown: readonly ShownRun[]): boolean {
  const shares = sharesOf(a, b, shown);
  return shares.a <= limitOf(a) && shares.b <= limitOf(b);
}

function limitOf({ source }: CheckedArticle): number {
  return source.rights === 'full' ? 1 : largestShare;
}

function sharesOf(a: CheckedArticle, b: CheckedArticle, shown: readonly ShownRun[]): ShownRuns['shares'] {
  const shareOf = ({ text, entry }: CheckedArticle, spans: readonly Span[]) =>
    shownShare(text, entry.blocks, spans);
  return {
    a: shareOf(
      a,
      shown.map((run) => run.a),
    ),
    b: shareOf(
      b,
      shown.map((run) => run.b),
    ),
  };
}

/** 0 for the run with most words of its own; of equals the first comes first. */
function rankByLength(runs: readonly SharedRun[]): number[] {
  const order = runs.map((_, at) => at);
  order.sort((one, other) => (runs[other]?.ownWords ?? 0) - (runs[one]?.ownWords ?? 0));
  const rank: number[] = [];
  order.forEach((at, place) => (rank[at] = place));
  return rank;
}

/** Equal stretches have the same number of words on both sides, so both are cut behind the same word. */
function cutRun(run: SharedRun, length: number, [a, b]: readonly [ArticleWords, ArticleWords]): ShownRun {
  const none = { a: emptyAt(run.a), b: emptyAt(run.b), more: run.words };
  if (length === 0) return none;
  const from = wordsWithin(
    run.matches.map((match) => match.a),
    a,
  );
  if (from.length <= length) return { a: run.a, b: run.b, more: 0 };
  const to = wordsWithin(
    run.matches.map((match) => match.b),
    b,
  );
  const [lastA, lastB] = [from[length - 1], to[length - 1]];
  if (!lastA || !lastB) return none;
  return {
    a: { start: run.a.start, end: lastA.end },
    b: { start: run.b.start, end: lastB.end },
    more: from.length - length,
  };
}

function wordsWithin(spans: readonly Span[], { words, before }: ArticleWords): Span[] {
  return spans.flatMap(({ start, end }) => words.slice(before(start), before(end)));
}

function emptyAt({ start }: Span): Span {
  return { start, end: start };
}

/** The largest count that fits; 0 when none does. What fits with more fits with fewer. */
function mostThatFit(count: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
