import { z } from 'zod';
import { findMentions } from '../mentions/find-mentions.ts';
import { spansOverlap, textOf } from '../text/span.ts';
import {
  fitsReference,
  isReferenceKind,
  referenceMentionSchema,
  type ReferenceMention,
} from './fits-reference.ts';
import type { Measure, MeasuredArticle, MeasureRow } from './measure.ts';
import { unitOffsets } from './unit-offsets.ts';

const set = 'dates-and-numbers.json';
const referenceSchema = z.object({ mentions: z.array(referenceMentionSchema) });
/** The share of all expressions to be found with their value. */
const share = 0.95;

/** One expression of the reference, and whether we read it as the reference does. */
export interface JudgedMention {
  readonly reference: ReferenceMention;
  readonly right: boolean;
  /** What we found there, for whoever looks for the fault: kind, words and value. */
  readonly found: readonly string[];
}

/** Dates, durations, quantities, ranks and the rest, found with their value; idioms are right when nothing is found. */
export const measureNumbers: Measure = async (sources) => {
  const json = await sources.readGold(set);
  if (json === undefined) return [];
  const tolerances = await sources.readTolerances();
  const judged = judgeMentions(json, await sources.readArticles(), tolerances);
  if (judged.length === 0) return [];
  const ofKind = (kind: string) => judged.filter(({ reference }) => reference.kind === kind);
  const kinds = [...new Set(judged.map(({ reference }) => reference.kind))].toSorted();
  const row = (measure: string, cases: readonly JudgedMention[], note: string): MeasureRow => ({
    set,
    measure,
    ours: countRight(cases),
    reach: Math.ceil(share * cases.length),
    note,
  });
  return [
    row(
      'all kinds found with value',
      judged,
      `of ${String(judged.length)}, where an order of events needs no days; ${kinds.map((kind) => `${kind} ${String(countRight(ofKind(kind)))} of ${String(ofKind(kind).length)}`).join(', ')}`,
    ),
  ];
};

/** Judges the expressions of a reference in the articles that hold them; those of articles we lack are left out. */
function judgeMentions(
  json: string,
  articles: readonly MeasuredArticle[],
  tolerances: Parameters<typeof findMentions>[2],
): JudgedMention[] {
  const { mentions } = referenceSchema.parse(JSON.parse(json));
  return [...new Set(mentions.map(({ file }) => file))].flatMap((file) => {
    const references = mentions.filter((each) => each.file === file);
    const article = articles.find(({ text }) => text !== undefined && holds(text, references));
    if (article?.entry === undefined || article.text === undefined) return [];
    const { entry, text } = article;
    const unitOf = unitOffsets(text);
    const found = findMentions(entry, text, tolerances).filter(isReferenceKind);
    return references.map((reference) => {
      const span = { start: unitOf(reference.start), end: unitOf(reference.end) };
      const here = found.filter((each) => spansOverlap(each, span));
      const right =
        reference.kind === 'idiom' ? here.length === 0 : here.some((each) => fitsReference(each, reference));
      return { reference, right, found: here.map((each) => `${each.kind} “${textOf(text, each)}”`) };
    });
  });
}

function holds(text: string, references: readonly ReferenceMention[]): boolean {
  const unitOf = unitOffsets(text);
  return references.every((each) => text.slice(unitOf(each.start), unitOf(each.end)) === each.text);
}

function countRight(judged: readonly JudgedMention[]): number {
  return judged.filter(({ right }) => right).length;
}
