import type { Span } from '../text/span.ts';

/** The two parts of a Markdown file of ours, as spans of its text, fences left out. */
export interface FrontMatterSplit {
  readonly yaml: Span;
  readonly body: Span;
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/gm;

/**
 * Where front matter and body stand. Nothing when the file does not begin with a line `---`, or no second such line
 * follows. In "---\na: 1\n---\nText" the front matter is [4, 9) and the body [13, 17).
 */
export function splitFrontMatter(text: string): FrontMatterSplit | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (!end) return undefined;
  return {
    yaml: { start, end: end.index },
    body: { start: end.index + end[0].length, end: text.length },
  };
}

/** Whether the file begins like one with front matter, ended or not. */
export function opensFrontMatter(text: string): boolean {
  return opening.test(text);
}
