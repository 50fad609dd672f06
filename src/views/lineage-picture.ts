/**
 * The lineage drawing: every account a column as high as it is long, words that two of them share a band between their
 * columns. Down counts in words, so a place in the drawing is a place in the text; across goes from 0 to 100.
 */
import type { ArticlePair, SharedRun } from '../schemas/alignment.ts';
import type { CheckedStory } from '../schemas/checked-story.ts';
import type { LineageBand, LineageColumn, LineagePicture } from '../schemas/lineage.ts';
import { wordsOfArticle, type ArticleWords } from './article-words.ts';
import { articleOf } from './claim-accounts.ts';
import { lineageCaption, lineageDescription } from './lineage-words.ts';
import { lineageOrder } from './lineage-order.ts';
import { longestRunOf, sharingPairs } from './pair-standing.ts';
import { roundPlace } from './round-place.ts';
import type { Words } from '../words/words-of.ts';

/** The part of its share of the width that a column takes; the rest is for bands. */
const columnPart = 0.36;
/** How far a frame keeps from the next account’s share of the width. */
const frameGap = 0.04;
/** More columns than this leave a phone no room for their lengths. */
const mostRoomy = 6;

/** Absent where no two accounts share anything. */
export function lineagePicture(story: CheckedStory, words: Words): LineagePicture | undefined {
  const pairs = sharingPairs(story.alignment);
  if (pairs.length === 0) return undefined;
  const ids = story.articles.map(({ id }) => id);
  const order = lineageOrder(ids, story.alignment.pairs, story.alignment.origins);
  const texts = new Map(story.articles.map((article) => [article.id, wordsOfArticle(article)]));
  const lay: Layout = { order, words: (id) => texts.get(id) ?? noWords, lengthOf: words.lineage.words };
  const frames = framesOf(story, lay);
  return {
    description: lineageDescription(story, pairs, words),
    height: Math.max(...[...texts.values()].map((text) => text.words.length)),
    isCrowded: order.length > mostRoomy,
    columns: order.map((id) => columnOf(story, id, pairs, lay)),
    bands: pairs
      .flatMap((pair) => pair.runs.map((run) => bandOf(story, pair, run, lay)))
      .sort((a, b) => b.words - a.words),
    frames,
    arrows: pairs.flatMap((pair) => arrowOf(pair, lay)),
    caption: lineageCaption(pairs, frames.length, words),
  };
}

interface Layout {
  /** Ids of the articles from left to right. */
  readonly order: readonly string[];
  readonly words: (article: string) => ArticleWords;
  /** A number of words, in words. */
  readonly lengthOf: (words: number) => string;
}

const noWords: ArticleWords = { words: [], before: () => 0 };

function columnOf(
  story: CheckedStory,
  id: string,
  pairs: readonly ArticlePair[],
  lay: Layout,
): LineageColumn {
  const { source, entry } = articleOf(story, id);
  const { words, before } = lay.words(id);
  const breaks = entry.blocks.map(({ start }) => before(start));
  return {
    siglum: source.siglum,
    label: source.label,
    length: lay.lengthOf(words.length),
    words: words.length,
    ...edgesOf(id, lay),
    breaks: [...new Set(breaks)].filter((place) => place > 0 && place < words.length),
    shared: pairs
      .filter(({ a, b }) => a === id || b === id)
      .flatMap((pair) =>
        pair.runs.map((run) => ({ standing: pair.standing, ...extentOf(pair, run, id, lay) })),
      ),
  };
}

function edgesOf(id: string, { order }: Layout): { x1: number; x2: number; middle: number } {
  const share = 100 / order.length;
  const middle = (order.indexOf(id) + 0.5) * share;
  const half = (share * columnPart) / 2;
  return { x1: roundPlace(middle - half), x2: roundPlace(middle + half), middle: roundPlace(middle) };
}

/** As many words as are shared, in the middle of the stretch from the first of them to the last. */
function extentOf(pair: ArticlePair, run: SharedRun, id: string, lay: Layout): { y1: number; y2: number } {
  const span = pair.a === id ? run.a : run.b;
  const { before } = lay.words(id);
  const middle = (before(span.start) + before(span.end)) / 2;
  return { y1: roundPlace(middle - run.ownWords / 2), y2: roundPlace(middle + run.ownWords / 2) };
}

/** The two of a pair, the left one first. */
function leftFirst({ a, b }: ArticlePair, { order }: Layout): readonly [string, string] {
  return order.indexOf(a) < order.indexOf(b) ? [a, b] : [b, a];
}

function bandOf(story: CheckedStory, pair: ArticlePair, run: SharedRun, lay: Layout): LineageBand {
  const [left, right] = leftFirst(pair, lay);
  const [from, to] = [edgesOf(left, lay).x2, edgesOf(right, lay).x1];
  const [start, end] = [extentOf(pair, run, left, lay), extentOf(pair, run, right, lay)];
  const bend = roundPlace((from + to) / 2);
  const curve = (y1: number, x: number, y2: number) => `C${bend} ${y1} ${bend} ${y2} ${x} ${y2}`;
  return {
    between: [articleOf(story, left).source.siglum, articleOf(story, right).source.siglum],
    standing: pair.standing,
    words: run.ownWords,
    path: `M${from} ${start.y1}${curve(start.y1, to, end.y1)}V${end.y2}${curve(end.y2, from, start.y2)}z`,
  };
}

function framesOf(story: CheckedStory, lay: Layout): LineagePicture['frames'] {
  const share = 100 / lay.order.length;
  return story.alignment.origins
    .filter(({ articles }) => articles.length > 1)
    .map(({ name, articles }) => {
      const places = articles.map((id) => lay.order.indexOf(id));
      const x1 = (Math.min(...places) + frameGap) * share;
      const x2 = (Math.max(...places) + 1 - frameGap) * share;
      return { name, x1: roundPlace(x1), x2: roundPlace(x2), middle: roundPlace((x1 + x2) / 2) };
    })
    .sort((a, b) => a.x1 - b.x1);
}

/** On the widest band of the pair, halfway. */
function arrowOf(pair: ArticlePair, lay: Layout): LineagePicture['arrows'] {
  const run = longestRunOf(pair);
  if (!pair.direction || !run) return [];
  const [left, right] = leftFirst(pair, lay);
  const [start, end] = [extentOf(pair, run, left, lay), extentOf(pair, run, right, lay)];
  return [
    {
      x: roundPlace((edgesOf(left, lay).x2 + edgesOf(right, lay).x1) / 2),
      y: roundPlace((start.y1 + start.y2 + end.y1 + end.y2) / 4),
      points: pair.direction.from === left ? 'right' : 'left',
    },
  ];
}
