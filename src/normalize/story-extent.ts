/**
 * Finds the stretch of lines in which the story stands: the one with the most prose and the least of everything else.
 * Each line has a worth, above zero for prose, below for page furniture and for lines that are no sentences; the story
 * is the stretch with the greatest sum (maximum subsequence segmentation, Pasternack and Roth, WWW 2009).
 */
import type { Line } from './line.ts';

/** Indexes of the story's first and last line, both included. */
export interface StoryExtent {
  readonly first: number;
  readonly last: number;
}

/** The story's extent; nothing when no line is prose. Of equal stretches the first, and of those the shortest. */
export function findStoryExtent(lines: readonly Line[]): StoryExtent | undefined {
  let best: StoryExtent | undefined;
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  for (const line of lines) {
    if (sum <= 0) {
      sum = 0;
      first = line.index;
    }
    sum += worthOf(line);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: line.index };
    }
  }
  return best;
}

/** Words of a line that count at most, so that one long notice does not outweigh a story. */
const mostWords = 40;

export function worthOf(line: Line): number {
  if (line.chrome?.by === 'whole')
    return line.chrome.kind === 'comments' ? -25 : line.chrome.id.endsWith('-label') ? -12 : -6;
  if (line.chrome && line.count <= 30) return -10;
  if (line.chrome) return -10;
  return isProse(line) ? Math.min(line.count, mostWords) : -6;
}

/** A line of sentences: it ends as a sentence and has at least six words, or it has at least twenty-five words. */
export function isProse(line: Line): boolean {
  return (line.ends && line.count >= 6) || line.count >= 25;
}
