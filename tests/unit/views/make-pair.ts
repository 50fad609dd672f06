/**
 * Pairs of articles that share copy, for view tests. A run is written as its words in both articles, `[same]` words in
 * square brackets, each edit as `{kind:words}`; brackets stand in the tests alone, not in the articles.
 */
import type { ArticlePair, SharedRun } from '../../../src/schemas/alignment.ts';
import type { CheckedArticle } from '../../../src/schemas/checked-story.ts';
import type { Span } from '../../../src/text/span.ts';
import { makeArticle, spanOf, type MadeArticle } from './make-story.ts';

export type MarkedRun = readonly [string, string];

/** What stands in the article: `[He left] {number:two} times` → `He left two times`. */
export function bare(marked: string): string {
  return marked.replace(
    /\[([^\]]*)\]|\{\w+:([^}]*)\}/g,
    (_, same: string | undefined, other: string) => same ?? other,
  );
}

export function makePair(
  articles: Readonly<Record<string, MadeArticle>>,
  [a, b]: readonly [string, string],
  runs: readonly MarkedRun[],
  more: Partial<ArticlePair> = {},
): ArticlePair {
  const [one, other] = [a, b].map((id) => makeArticle(id, articles[id] ?? { lines: [] }));
  if (!one || !other) throw new Error('no two articles');
  const made = runs.map((run) => makeRun(one, other, run));
  return {
    ...{ a, b, runs: made, coverage: { a: 0.4, b: 0.3 } },
    longestRun: Math.max(0, ...made.map(({ ownWords }) => ownWords)),
    standing: 'one-origin',
    ...more,
  };
}

function makeRun(one: CheckedArticle, other: CheckedArticle, [a, b]: MarkedRun): SharedRun {
  const [left, right] = [placesOf(one, a), placesOf(other, b)];
  const words = [...a.matchAll(/\[([^\]]*)\]/g)].join(' ').match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;
  const same = left.parts.map((part, at) => ({
    kind: part.kind,
    a: part.span,
    b: right.parts[at]?.span ?? part.span,
  }));
  return {
    ...{ a: left.span, b: right.span, words: words / 2, ownWords: words / 2 },
    matches: same.filter(({ kind }) => kind === 'same').map(({ a: from, b: to }) => ({ a: from, b: to })),
    edits: same
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, a: from, b: to }) => ({
        kind: kind as SharedRun['edits'][number]['kind'],
        a: from,
        b: to,
      })),
  };
}

function placesOf(
  article: CheckedArticle,
  marked: string,
): { span: Span; parts: { kind: string; span: Span }[] } {
  const span = spanOf(article, bare(marked));
  const parts = [...marked.matchAll(/\[([^\]]*)\]|\{(\w+):([^}]*)\}/g)].map(
    ({ index, 1: same, 2: kind, 3: other }) => {
      const start = span.start + bare(marked.slice(0, index)).length;
      return { kind: kind ?? 'same', span: { start, end: start + (same ?? other ?? '').length } };
    },
  );
  return { span, parts };
}
