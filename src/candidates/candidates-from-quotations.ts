import type { QuotationFamily, QuotationVersion } from '../schemas/alignment.ts';
import type { CandidateReading } from '../schemas/candidate.ts';
import type { Value } from '../schemas/value.ts';
import { containsSpan, textOf } from '../text/span.ts';
import { compareValues } from '../values/compare-values.ts';
import { pairsOf, strongest, type DraftCandidate } from './draft-candidate.ts';
import type { ArticleRead } from './read-sentences.ts';

/** Candidates from utterances that accounts print in different words. Those that agree to the letter give none. */
export function candidatesFromQuotations(
  families: readonly QuotationFamily[],
  articles: ReadonlyMap<string, ArticleRead>,
): DraftCandidate[] {
  return families.flatMap((family) => {
    const readings = onePerArticle(family.versions).flatMap((version) => toReading(version, articles) ?? []);
    if (readings.length < 2) return [];
    const pairs = pairsOf(readings, (a, b) => compareValues(valueOf(a), valueOf(b)));
    const relation = strongest(pairs);
    if (relation === 'same') return [];
    const speaker = family.speaker?.name;
    return [
      {
        kind: 'quotation' as const,
        question: questionFor(speaker, readings[0]?.says ?? ''),
        title: speaker === undefined ? 'Words quoted' : `Words of ${speaker}`,
        scope: {},
        readings,
        pairs,
        because: family.differs,
        evidence: evidenceOf(readings),
        source: 'quotation' as const,
      },
    ];
  });
}

/** The longest version of each account, marked ones first. */
function onePerArticle(versions: readonly QuotationVersion[]): QuotationVersion[] {
  const chosen = new Map<string, QuotationVersion>();
  for (const version of versions) {
    const known = chosen.get(version.article);
    if (known === undefined || weightOf(version) > weightOf(known)) chosen.set(version.article, version);
  }
  return [...chosen.values()].toSorted((a, b) => (a.article < b.article ? -1 : 1));
}

function weightOf({ marked, words }: QuotationVersion): number {
  return (marked ? 1_000_000 : 0) + words.end - words.start;
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
    .replace(/[.,;:!?]+$/, '');
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
