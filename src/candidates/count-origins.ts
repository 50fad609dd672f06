import type { ArticlePair } from '../schemas/alignment.ts';
import type { CandidateReading } from '../schemas/candidate.ts';
import type { Span } from '../text/span.ts';

// a passage is copy when at least this part of it stands in a shared run
const leastCovered = 0.5;

/** Whether the passages of two articles are one witness: the same shared run covers most of both. */
export function isOneOrigin(
  a: CandidateReading,
  b: CandidateReading,
  pairs: readonly ArticlePair[],
): boolean {
  const pair = pairs.find((each) => isBetween(each, a.article, b.article));
  if (pair === undefined) return false;
  const [inA, inB] = pair.a === a.article ? [a, b] : [b, a];
  return pair.runs.some((run) => covered(inA, run.a) >= leastCovered && covered(inB, run.b) >= leastCovered);
}

function isBetween({ a, b }: ArticlePair, one: string, other: string): boolean {
  return (a === one && b === other) || (a === other && b === one);
}

function covered(passage: Span, run: Span): number {
  const shared = Math.min(passage.end, run.end) - Math.max(passage.start, run.start);
  return Math.max(0, shared) / Math.max(1, passage.end - passage.start);
}

/** How many witnesses stand behind the readings, passages of one origin counted once. */
export function countOrigins(
  articles: readonly string[],
  oneOrigin: readonly (readonly [string, string])[],
): number {
  const leader = new Map(articles.map((id) => [id, id]));
  const find = (id: string): string => {
    const up = leader.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const [a, b] of oneOrigin) leader.set(find(a), find(b));
  return new Set(articles.map(find)).size;
}
