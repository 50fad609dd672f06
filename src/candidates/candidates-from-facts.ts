import type { FactLink } from '../schemas/alignment.ts';
import type { CandidateReading } from '../schemas/candidate.ts';
import type { Value } from '../schemas/value.ts';
import { spansOverlap, textOf, type Span } from '../text/span.ts';
import { compareValues } from '../values/compare-values.ts';
import { pairsOf, type DraftCandidate } from './draft-candidate.ts';
import { plainQuestion } from './draft-question.ts';
import { groupFacts } from './group-facts.ts';
import type { ArticleRead, Sentence } from './read-sentences.ts';
import { quotedWords } from './shared-words.ts';
import { topicOf } from './topic-of.ts';
import type { WordWeights } from './word-weights.ts';

/** Candidates from sentences that tell one fact in words no rule can weigh: editors read them side by side. */
export function candidatesFromFacts(
  facts: readonly FactLink[],
  articles: ReadonlyMap<string, ArticleRead>,
  weigh: WordWeights,
): DraftCandidate[] {
  const find = sentenceFinder(articles);
  const links = facts.flatMap(({ a, b, score }) => {
    const [one, other] = [find(a), find(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, score }];
  });
  return groupFacts(links).flatMap(({ sentences, score }) => toDraft(sentences, score, weigh));
}

function toDraft(sentences: readonly Sentence[], score: number, weigh: WordWeights): DraftCandidate[] {
  const readings = sentences.map(toReading);
  const shared = sharedKins(sentences, weigh);
  if (shared.length === 0) return [];
  const pairs = pairsOf(readings, (a, b) => compareValues(valueOf(a), valueOf(b)));
  // the same words say the same: copy, and nothing to set side by side
  if (pairs.every(({ comparison }) => comparison.relation === 'same')) return [];
  return [
    {
      kind: 'text',
      ...plainQuestion(topicOf(shared, [], sentences).words),
      scope: {},
      readings,
      pairs,
      because: `The sentences share ${quotedWords(shared, sentences)}; what they say is for editors to weigh.`,
      evidence: score,
      source: 'fact',
    },
  ];
}

/** Kin of telling words in most of the sentences, those that tell most first. */
function sharedKins(sentences: readonly Sentence[], weigh: WordWeights): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    const kins = new Set(words.filter(({ role }) => role === 'telling').map(({ kin }) => kin));
    for (const kin of kins) counts.set(kin, (counts.get(kin) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .map(([kin, count]) => ({ kin, weight: count * weigh(kin) }))
    .toSorted((a, b) => b.weight - a.weight || (a.kin < b.kin ? -1 : 1))
    .map(({ kin }) => kin);
}

function toReading({ article, start, end }: Sentence): CandidateReading {
  const { kept, id } = article;
  const words = textOf(kept.text, { start, end }).replace(/\s+/g, ' ').trim();
  const value: Value = { kind: 'text', written: words, words, scope: {}, hedges: [], tolerances: [] };
  const span = kept.toRaw({ start, end });
  return { article: id, ...span, mark: span, value, says: shortened(words) };
}

const mostShown = 140; // characters; a candidate shows what a sentence is about, its passage shows the rest

function shortened(words: string): string {
  if (words.length <= mostShown) return words;
  return `${words.slice(0, words.lastIndexOf(' ', mostShown))} …`;
}

/** Finds the sentence at a place of the raw text, by the article’s sentences in order. */
function sentenceFinder(
  articles: ReadonlyMap<string, ArticleRead>,
): (place: Span & { readonly article: string }) => Sentence | undefined {
  return ({ article: id, start, end }) => {
    const article = articles.get(id);
    if (article === undefined) return undefined;
    const { sentences, kept } = article;
    const place = kept.fromRaw({ start, end });
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= place.start) low = middle + 1;
      else high = middle;
    }
    const found = sentences[low];
    return found !== undefined && spansOverlap(found, place) ? found : undefined;
  };
}

function valueOf({ value }: CandidateReading): Value {
  if (value === undefined) throw new Error('a reading of a fact has no words');
  return value;
}
