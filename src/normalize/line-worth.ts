/**
 * What a line is worth when the story is looked for: above zero for prose, below for furniture and fragments. The
 * figures were set on half of 70 flattened pages and checked on the other half (docs/measurements.md).
 */
import type { ChromeFamily } from './chrome-families.ts';
import { fewestWordsOfProse, type Line } from './line.ts';

/** A line of sentences: it ends as a sentence and has at least six words, or it has at least twenty-five words. */
export function isProse(line: Line): boolean {
  return (line.ends && line.count >= fewestWordsOfProse) || line.count >= 25;
}

/** Teasers of other stories break off: “The government said it will…”. */
export function isCutShort({ words }: Line): boolean {
  return /(?:\.\.\.|…)\]?$/.test(words);
}

/** Words of a line that count at most, so that one long notice does not outweigh a story, nor a few teasers. */
const mostWords = 40;
const mostWordsCutShort = 12;

const worth = {
  furniture: -10,
  /** “Most read”: what follows is of other stories. */
  trendingLabel: -25,
  /** “Related”: as often in the middle of a story as after it. */
  relatedLabel: -10,
  /** “Read more: …”, “Advertisement”: one line within the story. */
  interruption: -2,
  phrase: -10,
  /** A sentence that opens with a phrase of furniture: it continues a story and never ends one. */
  doubtful: 0,
  /** One to three words. */
  fragment: -8,
  /** Four to seven words. */
  shortLine: -6,
  /** Eight words and more without an end: rows of tables, items of lists, headlines. */
  longLine: 0,
};

/** Readers’ comments are prose too; only a label as heavy as a paragraph keeps them out. */
export const worthOfComments = -60;

export function worthOf(line: Line): number {
  const { chrome, count } = line;
  if (chrome) return worthOfFurniture(line, chrome);
  if (isProse(line)) return Math.min(count, isCutShort(line) ? mostWordsCutShort : mostWords);
  if (count <= 3) return worth.fragment;
  return count <= 7 ? worth.shortLine : worth.longLine;
}

function worthOfFurniture(line: Line, { id, kind, by }: ChromeFamily): number {
  if (kind === 'comments' && by !== 'within') return worthOfComments;
  if (id === 'advertisement' && !isProse(line)) return worth.interruption;
  if (id === 'related-label') return by === 'whole' ? worth.relatedLabel : worth.interruption;
  if (by === 'whole') return id.endsWith('-label') ? worth.trendingLabel : worth.furniture;
  if (!isProse(line)) return worth.phrase;
  if (by === 'start') return line.count <= 12 ? worth.phrase : worth.doubtful;
  return line.count < 60 ? worth.phrase : mostWords;
}
