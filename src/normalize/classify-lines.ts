/** Applies the ordered classifiers to every line. */
import { classifiers } from './classifiers.ts';
import { findHeadline } from './find-headline.ts';
import type { Line } from './line.ts';
import { findListItems } from './list-runs.ts';
import type { Page, Piece } from './page.ts';
import { findStoryExtent } from './story-extent.ts';

/** The pieces of all lines, in order; white space between them belongs to none. */
export function classifyLines(text: string, lines: readonly Line[]): readonly Piece[] {
  const listed = findListItems(lines);
  const story = findStoryExtent(lines, listed);
  const headline = findHeadline(lines, story);
  const decided: (readonly Piece[])[] = [];
  const page: Page = { text, lines, story, headline, listed, repeats: countRepeats(lines), decided };
  for (const line of lines) decided.push(classifyLine(line, page));
  return decided.flat();
}

function classifyLine(line: Line, page: Page): readonly Piece[] {
  for (const { rule, classify } of classifiers) {
    const verdict = classify(line, page);
    if (verdict === undefined) continue;
    if (typeof verdict === 'string') return [{ start: line.start, end: line.end, kind: verdict, rule }];
    return verdict.map(({ start, end, kind }) => ({ start, end, kind, rule }));
  }
  throw new Error(`no rule for line ${line.index}: the last classifier must take every line`);
}

function countRepeats(lines: readonly Line[]): ReadonlyMap<string, number> {
  const repeats = new Map<string, number>();
  for (const { key } of lines) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  return repeats;
}
