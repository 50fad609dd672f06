import type { Span } from './span.ts';

export interface AlignedStretch {
  readonly span: Span;
  /** Letters inserted, left out or replaced. */
  readonly changes: number;
}

/**
 * The part of `within` that takes the fewest changes to become `sought`, and how many (Sellers 1980: edit distance with
 * free ends in the text). Of equals the one nearest in length, then the first end, and for it the last start. Time: letters of `within` × letters of `sought`.
 */
export function alignWithin(text: string, within: Span, sought: string): AlignedStretch {
  // column j of the table: fewest changes between sought[0, j) and some stretch that ends here, and where that starts
  let changes = Array.from({ length: sought.length + 1 }, (_, j) => j);
  let starts = new Array<number>(sought.length + 1).fill(within.start);
  let best = { start: within.start, end: within.start, changes: sought.length };
  for (let at = within.start; at < within.end; at += 1) {
    const row = nextRow(changes, starts, text.charCodeAt(at), at, sought);
    ({ changes, starts } = row);
    const last = changes[sought.length] ?? Infinity;
    const here = { start: starts[sought.length] ?? at, end: at + 1, changes: last };
    if (last < best.changes || (last === best.changes && isNearerInLength(here, best, sought))) best = here;
  }
  return { span: { start: best.start, end: best.end }, changes: best.changes };
}

/** Whether a letter more likely was replaced than left out: "Colombia's" for "Colombia'x", rather than "Colombia'". */
function isNearerInLength(a: Span, b: Span, sought: string): boolean {
  return Math.abs(a.end - a.start - sought.length) < Math.abs(b.end - b.start - sought.length);
}

function nextRow(above: number[], aboveStarts: number[], letter: number, at: number, sought: string) {
  const changes = [0];
  const starts = [at + 1];
  for (let j = 1; j <= sought.length; j += 1) {
    const diagonal = (above[j - 1] ?? 0) + (sought.charCodeAt(j - 1) === letter ? 0 : 1);
    const inserted = (above[j] ?? 0) + 1;
    const left = (changes[j - 1] ?? 0) + 1;
    const least = Math.min(diagonal, inserted, left);
    changes.push(least);
    const from = least === diagonal ? aboveStarts[j - 1] : least === left ? starts[j - 1] : aboveStarts[j];
    starts.push(from ?? at);
  }
  return { changes, starts };
}
