import type { QuotationFamily, QuotationVersion } from '../../schemas/alignment.ts';
import type { CandidateReading } from '../../schemas/candidate.ts';
import type { Value } from '../../schemas/value.ts';
import { foldForMatching } from '../../text/fold.ts';
import { containsSpan, textOf } from '../../text/span.ts';
import { compareValues } from '../../values/compare-values.ts';
import { pairsOf, strongest, type DraftCandidate } from '../draft-candidate.ts';
import type { ArticleRead } from '../sentences/read-sentences.ts';
import { plainName } from '../wording/plain-name.ts';
import { versionSets, type WordsOf } from './version-sets.ts';

/** Candidates from utterances that accounts print in different words. Those that agree to the letter give none. */
export function candidatesFromQuotations(
  families: readonly QuotationFamily[],
  articles: ReadonlyMap<string, ArticleRead>,
): DraftCandidate[] {
  return families.flatMap((family) => {
    const shown = new Set<string>();
    return versionSets(family.versions, wordsIn(articles)).flatMap(({ versions, isRepeat }) => {
      const draft = toDraft(family, versions, articles);
      if (draft === undefined || (isRepeat && !addsToShown(draft, shown))) return [];
      const isFurther = draft.readings.some((reading) => shown.has(keyOf(reading)));
      for (const reading of draft.readings) shown.add(keyOf(reading));
      return isFurther ? [{ ...draft, evidence: draft.evidence * worthOfFurther }] : [draft];
    });
  });
}

// another sentence of words that stand above already is worth less attention than other words
const worthOfFurther = 0.5;

/** Whether a draft that shows words again sets others beside them that differ in more than what is left out. */
function addsToShown({ readings, pairs }: DraftCandidate, shown: ReadonlySet<string>): boolean {
  const added = readings.filter((reading) => !shown.has(keyOf(reading)));
  if (added.length === readings.length) return true;
  const articles = new Set(added.map(({ article }) => article));
  return pairs.some(
    ({ a, b, comparison: { relation } }) =>
      (articles.has(a) || articles.has(b)) && (relation === 'unclear' || relation === 'contradict'),
  );
}

function keyOf({ article, mark }: CandidateReading): string {
  return `${article} ${String(mark.start)}`;
}

function toDraft(
  { speaker, differs }: QuotationFamily,
  versions: readonly QuotationVersion[],
  articles: ReadonlyMap<string, ArticleRead>,
): DraftCandidate | undefined {
  const readings = versions.flatMap((version) => toReading(version, articles) ?? []);
  if (readings.length < 2) return undefined;
  const pairs = pairsOf(readings, (a, b) => compareValues(valueOf(a), valueOf(b)));
  if (strongest(pairs) === 'same') return undefined;
  const name = speaker === undefined ? undefined : plainName(speaker.name);
  return {
    kind: 'quotation',
    question: questionFor(name, readings[0]?.says ?? ''),
    title: name === undefined ? 'Words quoted' : `Words of ${name}`,
    scope: {},
    readings,
    pairs,
    because: differs,
    evidence: evidenceOf(readings),
    source: 'quotation',
  };
}

function wordsIn(articles: ReadonlyMap<string, ArticleRead>): WordsOf {
  return ({ article: id, words }) => {
    const kept = articles.get(id)?.kept;
    const written = kept === undefined ? '' : textOf(kept.text, kept.fromRaw(words));
    return foldForMatching(written).match(/[\p{L}\p{N}]+/gu) ?? [];
  };
}

function toReading(
  { article: id, start, end, words }: QuotationVersion,
  articles: ReadonlyMap<string, ArticleRead>,
): CandidateReading | undefined {
  const article = articles.get(id);
  if (article === undefined) return undefined;
  const { kept } = article;
  const [whole, own] = [kept.fromRaw({ start, end }), kept.fromRaw(words)];
  const quoted = textOf(kept.text, own);
  const sentence = article.sentences.find((each) => containsSpan(each, whole));
  const value: Value = {
    kind: 'quotation',
    written: quoted,
    words: quoted,
    scope: {},
    hedges: [],
    tolerances: [],
  };
  return {
    article: id,
    ...kept.toRaw(sentence === undefined ? whole : { start: sentence.start, end: sentence.end }),
    mark: { start, end },
    value,
    says: `“${quoted}”`,
  };
}

// a question shows the beginning of the words, enough to know them by
const wordsShown = 5;

function questionFor(speaker: string | undefined, says: string): string {
  const words = says.replace(/[“”"]/g, '').split(/\s+/);
  const beginning = words
    .slice(0, wordsShown)
    .join(' ')
    .replace(/[\s.,;:!?–—-]+$/, '');
  const quoted = `“${beginning}${words.length > wordsShown ? ' …' : ''}”`;
  return speaker === undefined
    ? `What exactly are the words that begin ${quoted}?`
    : `What exactly did ${speaker} say in the words that begin ${quoted}?`;
}

// a quotation of this many words tells as much as one rare word shared
const wordsOfWeight = 8;

/** Longer quotations tell more. */
function evidenceOf(readings: readonly CandidateReading[]): number {
  return Math.max(...readings.map(({ says }) => says.split(/\s+/).length)) / wordsOfWeight;
}

function valueOf({ value }: CandidateReading): Value {
  if (value === undefined) throw new Error('a reading of a quotation has no words');
  return value;
}
