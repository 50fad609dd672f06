import type { Path } from '../markdown/place.ts';
import type { ReadFile } from '../markdown/read-file.ts';
import type { ClaimFile, ReadingFile } from '../schemas/claim.ts';
import type { CheckedPair } from '../schemas/checked-story.ts';
import { compareValues } from '../values/compare-values.ts';
import { readValue } from '../values/read-value.ts';
import type { ValueContext } from '../values/value-context.ts';
import { pairKey } from './judged-pairs.ts';
import { citationOf } from './prepare-text.ts';
import { tellingSpans, toldValues } from './told-values.ts';
import type {
  ArticleUnderCheck,
  Citation,
  ClaimUnderCheck,
  ReadingUnderCheck,
  StoryUnderCheck,
} from './under-check.ts';
import { isReadFromWords, valueFromWords } from './value-from-words.ts';

/** Looks up every passage of a claim's front matter, reads every value and compares all pairs. */
export function prepareClaim(
  id: string,
  read: ReadFile<ClaimFile>,
  fields: ClaimFile,
  story: StoryUnderCheck,
): ClaimUnderCheck {
  const readings = readingsOf(read, fields, story);
  const citations = [
    ...readings.flatMap(({ citation, also }) => [citation, ...also]),
    ...seenCitations(read, fields, story),
  ];
  return { id, read, fields, story, citations, readings, pairs: comparePairs(readings, fields, story) };
}

/** In the articles' order; a reading of an article that is unknown or could not be normalized is left out. */
function readingsOf(
  read: ReadFile<ClaimFile>,
  fields: ClaimFile,
  story: StoryUnderCheck,
): ReadingUnderCheck[] {
  const written = new Map(Object.entries(fields.readings));
  return story.articles.flatMap((article) => {
    const reading = written.get(article.article.id);
    if (!reading) return [];
    const path: Path = ['readings', article.article.id];
    const cite = (cited: ReadingFile | ReadingFile['also'][number], at: Path): Citation =>
      citationOf(article, cited, read.valueAt([...at, 'quote']), at);
    const context = contextOf(fields, story, reading);
    const cited = {
      article,
      reading,
      path,
      kind: context.kind,
      citation: cite(reading, path),
      also: reading.also.map((each, index) => cite(each, [...path, 'also', index])),
    };
    return [{ ...cited, ...valueOf(cited, context) }];
  });
}

/** The written value, held against the words; without one, what the words give. */
function valueOf(
  { article, reading, citation, also }: Omit<ReadingUnderCheck, 'value'>,
  context: ValueContext,
): Pick<ReadingUnderCheck, 'value' | 'fromWords'> {
  const value = readValue(reading.value, context);
  const isWritten = reading.value !== undefined;
  const spans = tellingSpans(article, reading, citation, also);
  if (!isReadFromWords(context.kind) || spans === undefined || (isWritten && !value.ok)) return { value };
  const told = toldValues(article, spans, context.kind, context.tolerances);
  const fromWords = valueFromWords(value.ok ? value.value : undefined, told, reading, context.scope);
  return { value: fromWords.ok ? { ok: true, value: fromWords.value } : value, fromWords };
}

/** What surrounds a reading's value; without a reading, the claim's own values. */
function contextOf(fields: ClaimFile, story: StoryUnderCheck, reading?: ReadingFile): ValueContext {
  return {
    kind: reading?.kind ?? fields.kind,
    scope: { ...fields.scope, ...reading?.scope },
    tolerances: story.input.tolerances,
    ...(fields.choices && { choices: fields.choices }),
    ...(fields.events && { events: fields.events }),
    ...(reading && { quote: reading.quote }),
  };
}

function seenCitations(read: ReadFile<ClaimFile>, fields: ClaimFile, story: StoryUnderCheck): Citation[] {
  return Object.entries(fields.silent).flatMap(([id, { seen }]) => {
    const article = story.articles.find((each) => each.article.id === id);
    if (!article) return [];
    return seen.map((cited, index) => {
      const path = ['silent', id, 'seen', index];
      return citationOf(article, cited, read.valueAt([...path, 'quote']), path);
    });
  });
}

/** All pairs whose two values could be read, in the articles' order. */
function comparePairs(
  readings: readonly ReadingUnderCheck[],
  fields: ClaimFile,
  story: StoryUnderCheck,
): CheckedPair[] {
  const context = contextOf(fields, story);
  const judged = new Map(fields.judged.map((each) => [pairKey(...each.between), each]));
  const pairOf = (a: ReadingUnderCheck, b: ReadingUnderCheck): CheckedPair[] => {
    if (!a.value.ok || !b.value.ok) return [];
    const computed = compareValues(a.value.value, b.value.value, context);
    const names = { a: idOf(a.article), b: idOf(b.article) };
    const judgement = judged.get(pairKey(names.a, names.b));
    if (!judgement) return [{ ...names, relation: computed.relation, computed }];
    const { relation, because = computed.reason } = judgement;
    return [{ ...names, relation, computed, judged: { relation, because } }];
  };
  return readings.flatMap((a, index) => readings.slice(index + 1).flatMap((b) => pairOf(a, b)));
}

function idOf({ article }: ArticleUnderCheck): string {
  return article.id;
}
