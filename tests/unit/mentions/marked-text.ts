/**
 * Mentions marked in the text they stand in: `In [date 2025-10|October] he spoke`. Before the bar stand the kind and the
 * value as editors write it, `?` and the reason for a mention without one, nothing for kinds that have no values.
 */
import { findInArticle, type MentionRules } from '../../../src/mentions/find-mentions.ts';
import { plainArticle } from '../../../src/measure/plain-article.ts';
import type { ReadableArticle } from '../../../src/mentions/readable-article.ts';
import type { Extractor, Refiner } from '../../../src/mentions/extractor.ts';
import type { Mention, MentionKind } from '../../../src/schemas/mention.ts';
import { settledValue } from '../../../src/schemas/settled-value.ts';
import { tolerancesSchema } from '../../../src/schemas/tolerance.ts';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

/** The project's own tolerances. */
export const tolerances = tolerancesSchema.parse(parse(readFileSync('content/tolerances.yaml', 'utf8')));

/** A text as an article of paragraphs, one a line, published on that day if one is given. */
export function articleOf(text: string, published?: string): ReadableArticle {
  return plainArticle(text, published, tolerances);
}

export interface MarkOptions {
  readonly extractors: readonly Extractor[];
  readonly refiners?: readonly Refiner[];
  /** The publication date as EDTF. */
  readonly published?: string;
  /** Only these kinds are marked; left out, all are. */
  readonly kinds?: readonly MentionKind[];
}

/** The text with every mention found marked in it; of mentions that overlap only the first. */
export function markFound(
  text: string,
  { extractors, refiners = [], published, kinds }: MarkOptions,
): string {
  const rules: MentionRules = { extractors, refiners };
  const found = findInArticle(articleOf(text, published), rules);
  return markMentions(text, kinds ? found.filter(({ kind }) => kinds.includes(kind)) : found);
}

/** The text with these mentions marked. */
export function markMentions(text: string, mentions: readonly Mention[]): string {
  let marked = '';
  let reached = 0;
  for (const mention of mentions) {
    if (mention.start < reached) continue;
    const { start, end } = mention;
    marked += `${text.slice(reached, start)}[${labelOf(mention)}|${text.slice(start, end)}]`;
    reached = end;
  }
  return marked + text.slice(reached);
}

/** The text without its marks, to be read anew: `plain('on [date|Monday]')` is “on Monday”. */
export function plain(marked: string): string {
  return marked.replace(/\[[a-z][^|\]]*\|([^\]]*)\]/g, '$1');
}

function labelOf(mention: Mention): string {
  if (mention.kind === 'quotation' || mention.kind === 'name') {
    return [mention.kind, mention.inferred?.who].filter((each) => each !== undefined).join(' ');
  }
  const value = settledValue(mention);
  const written =
    value?.written ?? (mention.unresolved === undefined ? undefined : `? ${mention.unresolved}`);
  return [mention.kind, written].filter((each) => each !== undefined).join(' ');
}
