import type { Sentence } from '../sentences/read-sentences.ts';

/** Two sentences that tell one fact. */
export interface FactPair {
  readonly a: Sentence;
  readonly b: Sentence;
  readonly score: number;
  /** The telling words they share. */
  readonly shared: readonly string[];
  /** Whether the two are one copy, which shows nothing of how two accounts tell it. */
  readonly isCopy: boolean;
}

export interface FactGroup {
  /** By article, one each. */
  readonly sentences: readonly Sentence[];
  /** Of its best link between accounts that are not one copy; 0 without any. */
  readonly score: number;
}

interface Draft {
  sentences: readonly Sentence[];
  score: number;
  shared: Set<string>;
}

// a group grows only by sentences linked soundly to at least this part of it
const leastLinked = 0.6;
// links below this are right less often than wrong
const soundScore = 0.45;
// a link this much weaker than the best of its group tells something else
const soundPart = 0.75;
// a second fact of a sentence shares mostly other words than the first
const mostRepeated = 0.5;
// long sentences tell two things, hardly three
const mostGroups = 2;

/**
 * Joins linked sentences, best first, into groups with at most one sentence an article. A chain of links alone joins
 * nothing: a sentence must be linked soundly to most of those it joins, so that two readings are not drowned by three others. A link that fits no group begins one of its own when it
 * rests on other words, since one sentence may tell two facts.
 */
export function groupFacts(links: readonly FactPair[]): FactGroup[] {
  const isLinked = linkFinder(links);
  const groupsOf = new Map<Sentence, Draft[]>();
  const all = new Set<Draft>();
  const place = (draft: Draft, sentence: Sentence) =>
    groupsOf.set(sentence, [...(groupsOf.get(sentence) ?? []), draft]);
  for (const link of links.toSorted(bestFirst)) {
    const [inA, inB] = [groupsOf.get(link.a) ?? [], groupsOf.get(link.b) ?? []];
    const common = inA.find((draft) => inB.includes(draft));
    if (common !== undefined) {
      strengthen(common, link);
      continue;
    }
    const joined = joinedBy(link, inA, inB, isLinked);
    if (joined === undefined) {
      if (!isNew(link, [...inA, ...inB]) || Math.max(inA.length, inB.length) >= mostGroups) continue;
      const draft: Draft = { sentences: [link.a, link.b], score: 0, shared: new Set() };
      strengthen(draft, link);
      all.add(draft);
      draft.sentences.forEach((sentence) => place(draft, sentence));
      continue;
    }
    if (!isSoundBeside(link, [...inA, ...inB])) continue;
    const { into, sentences, gone } = joined;
    for (const sentence of sentences) place(into, sentence);
    into.sentences = [...into.sentences, ...sentences];
    strengthen(into, link);
    if (gone !== undefined) remove(gone, into, all, groupsOf);
  }
  return [...all].map(({ sentences, score }) => ({
    sentences: sentences.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1)),
    score,
  }));
}

function isSoundBeside({ score, isCopy }: FactPair, groups: readonly Draft[]): boolean {
  return isCopy || groups.every((group) => score >= soundPart * group.score);
}

function strengthen(draft: Draft, { score, shared, isCopy }: FactPair): void {
  for (const word of isCopy ? [] : shared) draft.shared.add(word);
  if (!isCopy) draft.score = Math.max(draft.score, score);
}

interface Joining {
  readonly into: Draft;
  readonly sentences: readonly Sentence[];
  /** The group that is now part of the other. */
  readonly gone?: Draft;
}

type IsLinked = (a: Sentence, b: Sentence) => boolean;

/** The first way to join the link’s sentences to a group there is, or two groups to one. */
function joinedBy(
  { a, b }: FactPair,
  inA: readonly Draft[],
  inB: readonly Draft[],
  isLinked: IsLinked,
): Joining | undefined {
  for (const one of inA) {
    for (const other of inB) {
      if (canJoin(one.sentences, other.sentences, isLinked)) {
        return { into: one, sentences: other.sentences, gone: other };
      }
    }
  }
  const withB = inA.find((draft) => inB.length === 0 && canJoin(draft.sentences, [b], isLinked));
  if (withB !== undefined) return { into: withB, sentences: [b] };
  const withA = inB.find((draft) => inA.length === 0 && canJoin(draft.sentences, [a], isLinked));
  return withA === undefined ? undefined : { into: withA, sentences: [a] };
}

function canJoin(one: readonly Sentence[], other: readonly Sentence[], isLinked: IsLinked): boolean {
  const articles = new Set(one.map(({ article }) => article.id));
  if (other.some(({ article }) => articles.has(article.id))) return false;
  const pairs = one.flatMap((a) => other.map((b) => isLinked(a, b)));
  return pairs.filter(Boolean).length >= leastLinked * pairs.length;
}

function isNew({ shared }: FactPair, groups: readonly Draft[]): boolean {
  if (groups.length === 0) return true;
  const known = shared.filter((word) => groups.some((group) => group.shared.has(word)));
  return known.length < mostRepeated * Math.max(1, shared.length);
}

function remove(gone: Draft, into: Draft, all: Set<Draft>, groupsOf: Map<Sentence, Draft[]>): void {
  all.delete(gone);
  into.score = Math.max(into.score, gone.score);
  for (const word of gone.shared) into.shared.add(word);
  for (const sentence of gone.sentences) {
    groupsOf.set(
      sentence,
      (groupsOf.get(sentence) ?? []).filter((each) => each !== gone),
    );
  }
}

function linkFinder(links: readonly FactPair[]): IsLinked {
  const linked = new Map<Sentence, Set<Sentence>>();
  const remember = (from: Sentence, to: Sentence) => {
    const known = linked.get(from);
    if (known === undefined) linked.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { a, b, score, isCopy } of links) {
    if (!isCopy && score < soundScore) continue;
    remember(a, b);
    remember(b, a);
  }
  return (a, b) => linked.get(a)?.has(b) ?? false;
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
