import type { Sentence } from './read-sentences.ts';

export interface FactPair {
  readonly a: Sentence;
  readonly b: Sentence;
  readonly score: number;
}

export interface FactGroup {
  /** By article, one each. */
  readonly sentences: readonly Sentence[];
  /** Of its best link. */
  readonly score: number;
}

// a group grows only by sentences linked to at least this part of it
const leastLinked = 0.5;

/**
 * Joins linked sentences, best first, into groups with at most one sentence an article. A chain of links alone joins
 * nothing: a sentence must be linked to half of those it joins.
 */
export function groupFacts(links: readonly FactPair[]): FactGroup[] {
  const linked = new Map<Sentence, Set<Sentence>>();
  for (const { a, b } of links) {
    remember(linked, a, b);
    remember(linked, b, a);
  }
  const groupOf = new Map<Sentence, { sentences: readonly Sentence[]; score: number }>();
  for (const { a, b, score } of links.toSorted(bestFirst)) {
    const [one, other] = [a, b].map((each) => groupOf.get(each) ?? { sentences: [each], score: 0 });
    if (one === undefined || other === undefined || one === other) continue;
    if (!canJoin(one.sentences, other.sentences, linked)) continue;
    const joined = {
      sentences: [...one.sentences, ...other.sentences],
      score: Math.max(one.score, other.score, score),
    };
    for (const sentence of joined.sentences) groupOf.set(sentence, joined);
  }
  return [...new Set(groupOf.values())].map(({ sentences, score }) => ({
    sentences: sentences.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1)),
    score,
  }));
}

function remember(linked: Map<Sentence, Set<Sentence>>, from: Sentence, to: Sentence): void {
  const known = linked.get(from);
  if (known === undefined) linked.set(from, new Set([to]));
  else known.add(to);
}

function canJoin(
  one: readonly Sentence[],
  other: readonly Sentence[],
  linked: ReadonlyMap<Sentence, ReadonlySet<Sentence>>,
): boolean {
  const articles = new Set(one.map(({ article }) => article.id));
  if (other.some(({ article }) => articles.has(article.id))) return false;
  const pairs = one.flatMap((a) => other.map((b) => linked.get(a)?.has(b) ?? false));
  return pairs.filter(Boolean).length >= leastLinked * pairs.length;
}

function bestFirst(one: FactPair, other: FactPair): number {
  return other.score - one.score || compareKeys(keyOf(one), keyOf(other));
}

function keyOf({ a, b }: FactPair): readonly [string, string, number, number] {
  return [a.article.id, b.article.id, a.index, b.index];
}

function compareKeys(one: ReturnType<typeof keyOf>, other: ReturnType<typeof keyOf>): number {
  for (const [at, key] of one.entries()) {
    const against = other[at] ?? key;
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
