import type { ArticlePair, Edit } from '../../schemas/alignment.ts';
import type { CandidateReading } from '../../schemas/candidate.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { Mention } from '../../schemas/mention.ts';
import { settledValue } from '../../schemas/settled-value.ts';
import type { Value } from '../../schemas/value.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../../text/span.ts';
import { compareValues } from '../../values/compare-values.ts';
import { describeValue } from '../../values/describe-value.ts';
import type { DraftCandidate } from '../draft-candidate.ts';
import { plainQuestion } from '../wording/draft-question.ts';
import { edgesOfRun } from './edges-of-run.ts';
import { isOneNumber } from './is-one-number.ts';
import type { ArticleRead, Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { sharedKins } from '../sentences/shared-kins.ts';
import { quotedPair } from '../sentences/shared-words.ts';
import { topicOf } from '../wording/topic-of.ts';
import type { WordWeights } from '../sentences/word-weights.ts';

/**
 * Candidates from copy that one account changed: a figure, a date, a “not”, a word inside quotation marks. Spelling, case,
 * punctuation and house style change nothing that is told, and other words are editing.
 */
export function candidatesFromEdits(
  pairs: readonly ArticlePair[],
  articles: ReadonlyMap<string, ArticleRead>,
  weigh: WordWeights,
): DraftCandidate[] {
  return pairs.flatMap((pair) => {
    const [one, other] = [articles.get(pair.a), articles.get(pair.b)];
    if (one === undefined || other === undefined) return [];
    return pair.runs.flatMap((run) =>
      [...run.edits, ...edgesOfRun(run, one, other)].flatMap((edit) => {
        const [a, b] = [placeOf(one, edit.a), placeOf(other, edit.b)];
        if (a === undefined || b === undefined) return [];
        const told = typedChange(a, b) ?? quotedChange(edit, a, b) ?? plainChange(edit, a, b);
        return told === undefined ? [] : [toDraft(told, a.sentence, b.sentence, edit, weigh)];
      }),
    );
  });
}

/** Where an edit stands. Spans count into the kept text. */
interface EditPlace {
  readonly sentence: Sentence;
  readonly span: Span;
}

interface Change {
  readonly a: CandidateReading;
  readonly b: CandidateReading;
  readonly comparison: Comparison;
}

function placeOf(article: ArticleRead, raw: Span): EditPlace | undefined {
  const span = article.kept.fromRaw(raw);
  const sentence = sentenceAt(article, span);
  return sentence === undefined ? undefined : { sentence, span };
}

/** Two values where the edit stands that are not the same. */
function typedChange(a: EditPlace, b: EditPlace): Change | undefined {
  for (const one of mentionsAt(a)) {
    for (const other of mentionsAt(b)) {
      const [value, against] = [settledValue(one), settledValue(other)];
      if (value === undefined || against === undefined || value.kind !== against.kind) continue;
      const comparison = compareValues(value, against);
      if (comparison.relation === 'same' || comparison.relation === 'not-comparable') continue;
      return { a: valueReading(a, one, value), b: valueReading(b, other, against), comparison };
    }
  }
  return undefined;
}

function mentionsAt({ sentence, span }: EditPlace): readonly Mention[] {
  return sentence.mentions.filter((each) => touches(each, span));
}

function touches(outer: Span, { start, end }: Span): boolean {
  return start === end ? outer.start <= start && start <= outer.end : spansOverlap(outer, { start, end });
}

function valueReading({ sentence }: EditPlace, mention: Span, value: Value): CandidateReading {
  return { ...passageOf(sentence, mention), value, says: describeValue(value) };
}

const weighty: ReadonlySet<Edit['kind']> = new Set(['word', 'number', 'negation']);

/** A word changed inside quotation marks of both accounts; versions are compared as versions of one utterance. */
function quotedChange(edit: Edit, a: EditPlace, b: EditPlace): Change | undefined {
  if (!weighty.has(edit.kind)) return undefined;
  const [one, other] = [quotationAt(a), quotationAt(b)];
  if (one === undefined || other === undefined) return undefined;
  const [inA, inB] = [one, other].map((words, at) => quotedReading(at === 0 ? a : b, words));
  if (inA?.value === undefined || inB?.value === undefined) return undefined;
  const comparison = compareValues(inA.value, inB.value);
  return comparison.relation === 'same' ? undefined : { a: inA, b: inB, comparison };
}

function quotationAt({ sentence, span }: EditPlace): Span | undefined {
  const { kept } = sentence.article;
  const words = sentence.quotations.map(({ stated }) => kept.fromRaw(stated.words));
  return words.find((each) => containsSpan(each, span));
}

function quotedReading({ sentence }: EditPlace, words: Span): CandidateReading {
  const quoted = textOf(sentence.article.kept.text, words);
  const value: Value = {
    kind: 'quotation',
    written: quoted,
    words: quoted,
    scope: {},
    hedges: [],
    tolerances: [],
  };
  return { ...passageOf(sentence, words), value, says: `“${quoted}”` };
}

/** A figure no rule reads as a value, or a denial in one account alone: only editors can weigh it. */
function plainChange(edit: Edit, a: EditPlace, b: EditPlace): Change | undefined {
  if (edit.kind !== 'number' && edit.kind !== 'negation') return undefined;
  const [one, other] = [a, b].map(({ sentence, span }) => textOf(sentence.article.kept.text, span));
  if (edit.kind === 'number' && isOneNumber(one ?? '', other ?? '')) return undefined;
  const [inA, inB] = [plainReading(a), plainReading(b)];
  if (inA.value === undefined || inB.value === undefined) return undefined;
  const comparison = compareValues(inA.value, inB.value);
  return comparison.relation === 'same' ? undefined : { a: inA, b: inB, comparison };
}

// words shown round a change, so that one reads what was changed
const wordsAround = 4;

function plainReading({ sentence, span }: EditPlace): CandidateReading {
  const { words, article } = sentence;
  const from = words.findIndex(({ end }) => end >= span.start);
  const to = words.findLastIndex(({ start }) => start <= span.end);
  const shown = {
    start: words[Math.max(0, from - wordsAround)]?.start ?? sentence.start,
    end: words[Math.min(words.length - 1, to + wordsAround)]?.end ?? sentence.end,
  };
  const written = textOf(article.kept.text, shown).replace(/\s+/g, ' ');
  const value: Value = { kind: 'text', written, words: written, scope: {}, hedges: [], tolerances: [] };
  return { ...passageOf(sentence, shown), value, says: written };
}

function passageOf(
  { article, start, end }: Sentence,
  mark: Span,
): Pick<CandidateReading, 'article' | 'start' | 'end' | 'mark'> {
  const whole = { start: Math.min(start, mark.start), end: Math.max(end, mark.end) };
  return {
    article: article.id,
    ...article.kept.toRaw(whole),
    mark: article.kept.toRaw({ start: mark.start, end: mark.end }),
  };
}

// copy that differs in one place is told of one thing for certain
const certain = 4;

function toDraft(
  { a, b, comparison }: Change,
  one: Sentence,
  other: Sentence,
  edit: Edit,
  weigh: WordWeights,
): DraftCandidate {
  const kind = a.value?.kind ?? 'text';
  const shared = sharedKins([one, other], weigh);
  const topic = topicOf(shared, [], [one, other]);
  return {
    kind,
    ...plainQuestion(topic.words, quotedPair(shared, [one, other])),
    scope: {},
    readings: [a, b].toSorted((x, y) => (x.article < y.article ? -1 : 1)),
    pairs: [{ a: a.article, b: b.article, comparison }],
    because: `The passages are one copy, and one account changed ${changed[edit.kind] ?? 'words'}.`,
    evidence: certain,
    source: 'edit',
  };
}

const changed: Readonly<Partial<Record<Edit['kind'], string>>> = { number: 'a figure', negation: 'a denial' };
