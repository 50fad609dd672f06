import type { FactLink } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';
import { compareCodeUnits } from '../values/compare-code-units.ts';
import type { FactSentence } from './facts/fact-sentence.ts';
import { indexFacts, type Sharing } from './facts/fact-index.ts';
import { likenessByShared } from './facts/likeness.ts';
import { sharedTerms } from './facts/shared-terms.ts';
import { sentencesOf } from './facts/sentences-of.ts';
import { weighTerms } from './facts/weigh-terms.ts';

/**
 * Sentences of different articles that tell the same fact, best first. For every sentence the best three of every other
 * article are proposed, and no more than `linksPerSentence` in all; proposals, not findings: the second and third often
 * tell of something near by.
 */
export function findSameFacts(witnesses: readonly Witness[]): FactLink[] {
  // sums of weights depend on their order in the last place
  const inOrder = witnesses.toSorted((a, b) => compareCodeUnits(a.id, b.id));
  const sentences = weighTerms(inOrder.flatMap(sentencesOf));
  const index = indexFacts(sentences);
  const likeness = likenessByShared(sentences);
  const links = new Map<string, FactLink>();
  for (const sentence of sentences) {
    for (const { other, score } of bestOf(index.sharing(sentence), likeness(sentence))) {
      const [a, b] = sentence.article < other.article ? [sentence, other] : [other, sentence];
      const key = `${placeKey(a)} ${placeKey(b)}`; // most pairs are proposed from both sides, and are as like from either
      if (!links.has(key)) links.set(key, linkOf(a, b, score));
    }
  }
  return [...links.values()].toSorted(byScore);
}

interface Scored {
  readonly other: FactSentence;
  readonly score: number;
}

const linksPerArticle = 3;
const linksPerSentence = 30;
const leastScore = 0.35; // of links below this the reference knows one in a hundred
const wordsNamed = 8;

function bestOf(others: readonly Sharing[], scoreOf: (other: Sharing) => number): Scored[] {
  const scored: Scored[] = [];
  for (const sharing of others) {
    const score = scoreOf(sharing);
    if (score >= leastScore) scored.push({ other: sharing.other, score });
  }
  scored.sort((a, b) => b.score - a.score || comparePlaces(placeOf(a.other), placeOf(b.other)));
  const taken = new Map<string, number>();
  return scored
    .filter(({ other: { article } }) => {
      const before = taken.get(article) ?? 0;
      taken.set(article, before + 1);
      return before < linksPerArticle;
    })
    .slice(0, linksPerSentence);
}

function linkOf(a: FactSentence, b: FactSentence, score: number): FactLink {
  const shared = sharedTerms(a, b).flatMap(({ word }) => word ?? []);
  return {
    a: placeOf(a),
    b: placeOf(b),
    score,
    shared: shared.slice(0, wordsNamed),
  };
}

type Place = FactLink['a'];

function placeOf({ article, span }: FactSentence): Place {
  return { article, ...span };
}

function placeKey({ article, span }: FactSentence): string {
  return `${article} ${span.start}`;
}

function byScore(one: FactLink, other: FactLink): number {
  return other.score - one.score || comparePlaces(one.a, other.a) || comparePlaces(one.b, other.b);
}

function comparePlaces(a: Place, b: Place): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start;
}
