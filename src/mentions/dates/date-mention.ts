/** From what an extractor read to a mention, with a value or with the reason why there is none. */
import type { Basis, MentionOf, Unresolved } from '../../schemas/mention.ts';
import type { Hedge, ValueOf } from '../../schemas/value.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { readDays } from './read-days.ts';

export type DateMention = MentionOf<'date'>;

/** What the words say, before anything is worked out. */
export interface DateWords extends Span {
  readonly rule: string;
  readonly precision: DateMention['precision'];
  /** Of the words, in the order written. */
  readonly hedges?: readonly Hedge[];
  readonly partial?: string;
  readonly clock?: string;
}

/** A date that its own words settle; `written` without hedges. */
export function statedDate(article: ReadableArticle, words: DateWords, written: string): DateMention {
  const value = readHedged(article, words, written);
  if (!value) return unresolvedDate(words, 'depends-on-another-event');
  return { ...common(words), stated: { value, ...said(words) } };
}

/**
 * A date that counts from that of publication. Where that is an interval the count must lead to the same date from both
 * of its ends. A count that leads nowhere says that the words rest on something else.
 */
export function countedDate(
  article: ReadableArticle,
  words: DateWords,
  count: (published: string) => string | undefined,
  rule: string = words.rule,
): DateMention {
  const { reference } = article;
  if (!reference) return unresolvedDate(words, 'no-publication-date');
  const written = countFromBothEnds(article, reference, count);
  if (written === undefined) return unresolvedDate(words, 'publication-date-too-wide');
  return inferredDate(article, words, written, rule, reference);
}

/** A date worked out from another. */
export function inferredDate(
  article: ReadableArticle,
  words: DateWords,
  written: string,
  rule: string,
  basis: Basis | undefined,
): DateMention {
  const value = readHedged(article, words, written);
  if (!value) return unresolvedDate(words, 'depends-on-another-event');
  return {
    ...common(words),
    stated: said(words),
    inferred: { value, rule, ...(basis && { basis }) },
  };
}

/** A date without a value, with the reason. */
export function unresolvedDate(words: DateWords, unresolved: Unresolved): DateMention {
  return { ...common(words), stated: said(words), unresolved };
}

function common({ start, end, rule, precision, hedges = [] }: DateWords) {
  return { kind: 'date' as const, start, end, rule, precision, hedges: [...hedges] };
}

function said({ partial, clock }: DateWords) {
  return { ...(partial !== undefined && { partial }), ...(clock !== undefined && { clock }) };
}

/** Both ends of the publication date, counted from; an empty text where the count leads nowhere. */
function countFromBothEnds(
  article: ReadableArticle,
  { date }: Basis,
  count: (published: string) => string | undefined,
): string | undefined {
  const { earliest, latest } = readDays(article, date)?.byWords ?? {};
  if (earliest === undefined || latest === undefined) return undefined;
  const first = count(earliest) ?? '';
  return earliest === latest || (count(latest) ?? '') === first ? first : undefined;
}

const narrowing: readonly Hedge[] = ['about', 'early', 'mid', 'late'];

/** With its hedge where the algebra reads one: there are thirds of months and years, and none of weeks. */
function readHedged(
  article: ReadableArticle,
  { hedges = [] }: DateWords,
  written: string,
): ValueOf<'date'> | undefined {
  if (written === '') return undefined;
  const hedge = hedges.find((each) => narrowing.includes(each));
  const hedged = hedge === undefined ? undefined : readDays(article, `${hedge} ${written}`);
  return hedged ?? readDays(article, written);
}
