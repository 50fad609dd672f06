import type { MarkKind } from './relation-labels.ts';

/**
 * The shapes of the marks as SVG paths on a square of 20, for strokes of about 2 with round ends: one family, each two
 * strokes that stand to each other as the readings do, about the middle of the square and clear of its rim. A test
 * holds that no two look alike at 16 pixels.
 */
export const markStrokes: Readonly<Record<MarkKind, string>> = {
  same: 'M3 7h14M3 13h14', // two lines alike
  wording: 'M3 7q3.5-5 7 0t7 0M3 13q3.5-5 7 0t7 0', // two lines that run alike in waves
  precision: 'M3.5 10a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M8.9 10a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0-2.2 0', // one within the other
  'not-comparable': 'M3 6.3a3.3 3.3 0 1 0 6.6 0a3.3 3.3 0 1 0-6.6 0M11 11h6v6h-6z', // two figures that never meet
  unclear: 'M6 7.2A4 4 0 1 1 11.6 11Q10 11.8 10 13M10 16.6v.1',
  contradict: 'M4 4l12 12M16 4L4 16', // two lines that cross
  lone: 'M3 10h14', // one line
  silent: 'M7 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0', // nothing inside
  lacuna: 'M7 4H4v12h3M13 4h3v12h-3', // the brackets of a gap in a text
  'not-judged': 'M5 10h.1M10 10h.1M15 10h.1', // still to come
};
