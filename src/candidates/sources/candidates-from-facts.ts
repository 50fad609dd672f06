import type { FactLink } from '../../schemas/alignment.ts';
import type { CandidateReading } from '../../schemas/candidate.ts';
import type { Value } from '../../schemas/value.ts';
import { textOf } from '../../text/span.ts';
import { compareValues } from '../../values/compare-values.ts';
import type { CopiedPlaces } from './copied-places.ts';
import { pairsOf, type DraftCandidate } from '../draft-candidate.ts';
import { plainQuestion } from '../wording/draft-question.ts';
import { groupFacts } from './group-facts.ts';
import type { ArticleRead, Sentence } from '../sentences/read-sentences.ts';
import type { QuoteTheSame } from './quote-the-same.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { sharedKins } from '../sentences/shared-kins.ts';
import { quotedPair, quotedWords } from '../sentences/shared-words.ts';
import { topicOf } from '../wording/topic-of.ts';
import type { WordWeights } from '../sentences/word-weights.ts';

// two sentences that quote one utterance tell of one thing, whatever else they say
const certainty = 0.6;

/** Candidates from sentences that tell one fact in words no rule can weigh: editors read them side by side. */
export function candidatesFromFacts(
  facts: readonly FactLink[],
  articles: ReadonlyMap<string, ArticleRead>,
  copied: CopiedPlaces,
  quoteTheSame: QuoteTheSame,
  weigh: WordWeights,
): DraftCandidate[] {
  const find = ({ article: id, start, end }: FactLink['a']): Sentence | undefined => {
    const article = articles.get(id);
    return article && sentenceAt(article, article.kept.fromRaw({ start, end }));
  };
  const links = facts.flatMap(({ a, b, score, shared }) => {
    const [one, other] = [find(a), find(b)];
    if (one === undefined || other === undefined) return [];
    const isCopy = copied.isOneCopy(a, b);
    // what the other account has word for word elsewhere, it tells there
    if (!isCopy && (copied.isCopyOf(a, b.article) || copied.isCopyOf(b, a.article))) return [];
    const sure = quoteTheSame(a, b) ? Math.max(score, certainty) : score;
    return [{ a: one, b: other, score: sure, shared, isCopy }];
  });
  // what only copies of one text tell is told once
  const groups = groupFacts(links)
    .filter(({ score }) => score >= leastScore)
    .toSorted((one, other) => other.score - one.score);
  return groups.flatMap(({ sentences, score }) => toDraft(sentences, score, weigh)).slice(0, mostListed);
}

// links below the first are noise for editors; below the second they must rest on a word more
const [leastScore, sureScore] = [0.48, 0.55];
// an editor reads these many pairs of sentences, hardly more
const mostListed = 30;
// sentences with one telling word in common may tell of anything
const leastShared = 2;

function toDraft(sentences: readonly Sentence[], score: number, weigh: WordWeights): DraftCandidate[] {
  const readings = sentences.map(toReading);
  const shared = sharedKins(sentences, weigh);
  if (shared.length < (score >= sureScore ? leastShared : leastShared + 1)) return [];
  const { words } = topicOf(shared, [], sentences);
  if (!tellsMoreThanNames(shared, sentences, score) || areNearlyEqual(sentences)) return [];
  const pairs = pairsOf(readings, (a, b) => compareValues(valueOf(a), valueOf(b)));
  // the same words say the same: copy, and nothing to set side by side
  if (pairs.every(({ comparison }) => comparison.relation === 'same')) return [];
  return [
    {
      kind: 'text',
      ...plainQuestion(words, quotedPair(shared, sentences)),
      scope: {},
      readings,
      pairs,
      because: `The sentences share ${quotedWords(shared, sentences)}; what they say is for editors to weigh.`,
      evidence: score,
      source: 'fact',
    },
  ];
}

/** Whether they share a word that is no name: “Trump” and “Mexico” alone are what a whole story is about. */
function tellsMoreThanNames(
  shared: readonly string[],
  sentences: readonly Sentence[],
  score: number,
): boolean {
  const plain = shared.filter((kin) =>
    sentences.some(({ words }) => words.some((word) => word.kin === kin && !word.isName)),
  );
  return plain.length > 0 || score >= certainty;
}

// two sentences with this part of their words in common are one, edited
const nearlyEqual = 0.8;

/** Whether all sentences are the first word for word, or nearly so. */
function areNearlyEqual([first, ...others]: readonly Sentence[]): boolean {
  const wordsOf = (sentence: Sentence) => new Set(sentence.words.map(({ folded }) => folded));
  if (first === undefined) return false;
  const known = wordsOf(first);
  return others.every((other) => {
    const words = wordsOf(other);
    const common = [...words].filter((word) => known.has(word)).length;
    return common >= nearlyEqual * Math.max(known.size, words.size);
  });
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

function valueOf({ value }: CandidateReading): Value {
  if (value === undefined) throw new Error('a reading of a fact has no words');
  return value;
}
