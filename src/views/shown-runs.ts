/**
 * How much of two articles’ shared words their page shows: of each article at most half, unless it may be shown whole.
 * The longest runs are kept whole first, the others are cut to their beginning; where even beginnings are too much, the
 * shortest runs are not shown at all.
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
export function shownRuns(pair: Pick<ArticlePair, 'runs'>, a: CheckedArticle, b: CheckedArticle): ShownRuns {
  const { runs } = pair;
  const rank = rankByLength(runs);
  const [from, to] = [wordsOfArticle(a), wordsOfArticle(b)];
  const beginnings = runs.map((run) => beginningOf(run, from, to));
  const nothing = runs.map(({ words, ...run }) => ({ a: noneOf(run.a), b: noneOf(run.b), more: words }));
  const whole = runs.map((run) => ({ a: run.a, b: run.b, more: 0 }));
  const mixed = (more: readonly ShownRun[], less: readonly ShownRun[], count: number) =>
    runs.flatMap((_, at) => ((rank[at] ?? 0) < count ? more[at] : less[at]) ?? []);
  const sharesOf = (shown: readonly ShownRun[]) => ({
    a: shareOf(
      a,
      shown.map((run) => run.a),
    ),
    b: shareOf(
      b,
      shown.map((run) => run.b),
    ),
  });
  const fits = (shown: readonly ShownRun[]) => {
    const shares = sharesOf(shown);
    return shares.a <= limitOf(a) && shares.b <= limitOf(b);
  };
  const best = fits(beginnings)
    ? mixed(
        whole,
        beginnings,
        mostThatFit(runs.length, (count) => fits(mixed(whole, beginnings, count))),
      )
    : mixed(
        beginnings,
        nothing,
        mostThatFit(runs.length, (count) => fits(mixed(beginnings, nothing, count))),
      );
  return { runs: best, shares: sharesOf(best) };
}

function limitOf({ source }: CheckedArticle): number {
  return source.rights === 'full' ? 1 : largestShare;
}

function shareOf({ text, entry }: CheckedArticle, shown: readonly Span[]): number {
  return shownShare(text, entry.blocks, shown);
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
function beginningOf(run: SharedRun, a: ArticleWords, b: ArticleWords): ShownRun {
  const from = wordsWithin(
    run.matches.map((match) => match.a),
    a,
  );
  const to = wordsWithin(
    run.matches.map((match) => match.b),
    b,
  );
  const [lastA, lastB] = [from[wordsOfBeginning - 1], to[wordsOfBeginning - 1]];
  if (!lastA || !lastB || from.length === wordsOfBeginning) return { a: run.a, b: run.b, more: 0 };
  return {
    a: { start: run.a.start, end: lastA.end },
    b: { start: run.b.start, end: lastB.end },
    more: from.length - wordsOfBeginning,
  };
}

function wordsWithin(spans: readonly Span[], { words, before }: ArticleWords): Span[] {
  return spans.flatMap(({ start, end }) => words.slice(before(start), before(end)));
}

function noneOf({ start }: Span): Span {
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
