/**
 * What a line is worth when the story is looked for: above zero for prose, below for furniture and fragments. The
 * figures were set on half of 70 flattened pages and checked on the other half (docs/measurements.md).
 */
import type { Line } from './line.ts';

/** A line of sentences: it ends as a sentence and has at least six words, or it has at least twenty-five words. */
export function isProse(line: Line): boolean {
  return (line.ends && line.count >= 6) || line.count >= 25;
}

/** Teasers of other stories break off: “The government said it will…”. */
function isCutShort({ words }: Line): boolean {
  return /(?:\.\.\.|…)\]?$/.test(words);
}

/** Words of a line that count at most, so that one long notice does not outweigh a story, nor a few teasers. */
const mostWords = 40;
const mostWordsCutShort = 12;

const worth = {
  furniture: -10,
  listLabel: -25,
  comments: -60,
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

export function worthOf(line: Line): number {
  const { chrome, count } = line;
  if (chrome?.kind === 'comments' && chrome.by !== 'within') return worth.comments;
  if (chrome?.by === 'whole') return chrome.id.endsWith('-label') ? worth.listLabel : worth.furniture;
  if (chrome && !isProse(line)) return worth.phrase;
  if (chrome?.by === 'start') return count <= 12 ? worth.phrase : worth.doubtful;
  if (chrome?.by === 'within' && count < 60) return worth.phrase;
  if (isProse(line)) return Math.min(count, isCutShort(line) ? mostWordsCutShort : mostWords);
  if (count <= 3) return worth.fragment;
  return count <= 7 ? worth.shortLine : worth.longLine;
}
