/**
 * The words of a text most like words that do not stand in it, for error messages and for nothing else.
 * First the stretch of each kept line that shares most letter groups with the words is found, in time linear in the text;
 * then the best stretches are compared letter by letter.
 */
import { alignWithin } from './align-within.ts';
import { foldForMatching } from './fold.ts';
import { keptRuns } from './kept-runs.ts';
import type { Span } from './span.ts';
import { textOf } from './span.ts';

// stretches compared letter by letter; more of them cost time and hardly ever win
const candidatesCompared = 5;

// a stretch with more than this share of its letters changed is another passage, not this one miswritten
const greatestChange = 0.4;

/**
 * The kept stretch, within one line, with the fewest letters to change after folding; of equals the one
 * nearest in length, then the first. It begins and
 * ends where words do. Nothing when more than two fifths of the letters would change, or the words are blank.
 */
export function findNearestPassage(text: string, kept: readonly Span[], words: string): Span | undefined {
  const folded = foldForMatching(text);
  const sought = foldForMatching(words).replace(/\s+/g, ' ').trim();
  if (sought === '') return undefined;
  const candidates = keptRuns(text, kept)
    .map((run) => likestStretch(folded, run, sought))
    .sort((a, b) => b.shared - a.shared || a.span.start - b.span.start)
    .slice(0, candidatesCompared);
  const [best] = candidates
    .map(({ span }) => alignWithin(folded, span, sought))
    .sort(
      (a, b) =>
        a.changes - b.changes ||
        surplus(a.span, sought) - surplus(b.span, sought) ||
        a.span.start - b.span.start,
    );
  if (!best || best.changes > sought.length * greatestChange) return undefined;
  return widenToWords(text, best.span, kept);
}

interface Stretch {
  readonly span: Span;
  /** Letter groups the stretch has in common with the words. */
  readonly shared: number;
}

function surplus({ start, end }: Span, sought: string): number {
  return Math.abs(end - start - sought.length);
}

/** The window of a run that shares most letter groups with the words, with room on both sides. */
function likestStretch(folded: string, run: Span, sought: string): Stretch {
  const size = sought.length < 12 ? 2 : 3; // a short word with one wrong letter may keep no group of three
  const wanted = countGroups(sought, size);
  const width = sought.length - size + 1;
  let shared = 0;
  let best = { start: run.start, shared: 0 };
  for (let at = run.start; at + size <= run.end; at += 1) {
    shared += take(wanted, folded.slice(at, at + size));
    const leaving = at - width;
    if (leaving >= run.start) shared -= giveBack(wanted, folded.slice(leaving, leaving + size));
    if (shared > best.shared) best = { start: Math.max(run.start, leaving + 1), shared };
  }
  const room = Math.ceil(sought.length / 2);
  const start = Math.max(run.start, best.start - room);
  return { span: { start, end: Math.min(run.end, best.start + sought.length + room) }, shared: best.shared };
}

/** How often each group still lacks in the window; below nought, it is there too often. */
function countGroups(sought: string, size: number): Map<string, number> {
  const lacking = new Map<string, number>();
  for (let at = 0; at + size <= sought.length; at += 1) {
    const group = sought.slice(at, at + size);
    lacking.set(group, (lacking.get(group) ?? 0) + 1);
  }
  return lacking;
}

function take(lacking: Map<string, number>, group: string): number {
  const count = lacking.get(group);
  if (count === undefined) return 0;
  lacking.set(group, count - 1);
  return count > 0 ? 1 : 0;
}

function giveBack(lacking: Map<string, number>, group: string): number {
  const count = lacking.get(group);
  if (count === undefined) return 0;
  lacking.set(group, count + 1);
  return count >= 0 ? 1 : 0;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Takes in the rest of a word that the stretch cuts, as long as it is kept. */
function widenToWords(text: string, { start, end }: Span, kept: readonly Span[]): Span {
  const run = keptRuns(text, kept).find((each) => each.start <= start && end <= each.end) ?? { start, end };
  let from = start;
  while (from > run.start && letter.test(text.charAt(from - 1)) && letter.test(text.charAt(from))) from -= 1;
  let to = end;
  while (to < run.end && letter.test(text.charAt(to - 1)) && letter.test(text.charAt(to))) to += 1;
  return trimmed(text, { start: from, end: to });
}

function trimmed(text: string, span: Span): Span {
  const words = textOf(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: start + words.trim().length };
}
