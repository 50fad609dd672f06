/** The quarter, year or months that a text last told figures for, from which its comparisons count. */
import type { Mention } from '../../schemas/mention.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { DateMention } from './date-mention.ts';
import { daysMeant } from './mention-basis.ts';
import { readDays } from './read-days.ts';

export interface PeriodSpokenOf {
  /** `months` are a length of time: “the nine months”; of them only the year before is known. */
  readonly kind: 'quarter' | 'year' | 'months';
  readonly start: number;
  /** Absent for months without any quarter or year before them. */
  readonly date?: DateMention;
}

/** The period last spoken of, and the last one that was over when the article was published. */
export interface PeriodMemory {
  readonly nearest?: PeriodSpokenOf;
  readonly finished?: PeriodSpokenOf;
}

/** The memory after a date; unchanged by one that is no period or is itself a comparison. */
export function rememberPeriod(
  memory: PeriodMemory,
  date: DateMention,
  article: ReadableArticle,
): PeriodMemory {
  const kind = kindOf(date);
  const days = daysMeant(date)?.byWords;
  if (!kind || !days || date.inferred?.rule === 'period-a-year-before') return memory;
  const period = { kind, start: date.start, date };
  const published = article.reference && readDays(article, article.reference.date)?.byWords.latest;
  const isFinished = published === undefined || days.latest === undefined || days.latest < published;
  return isFinished ? { nearest: period, finished: period } : { ...memory, nearest: period };
}

function kindOf({ precision, rule }: DateMention): 'quarter' | 'year' | undefined {
  if (precision === 'quarter') return 'quarter';
  return rule === 'whole-period' && precision === 'year' ? 'year' : undefined;
}

/** The memory after a length in months. */
export function rememberMonths(memory: PeriodMemory, start: number): PeriodMemory {
  const date = memory.finished?.date;
  const period: PeriodSpokenOf = { kind: 'months', start, ...(date && { date }) };
  return { nearest: period, finished: period };
}

/** Lengths in months that figures are told for, in order. */
export function monthsSpokenOf(mentions: readonly Mention[], { lower }: ReadableArticle): readonly Mention[] {
  const isMonths = ({ start, end }: Mention) => /\bmonths$/.test(lower.slice(Math.max(start, end - 8), end));
  return mentions
    .filter((each) => each.kind === 'duration' && isMonths(each))
    .toSorted((a, b) => a.start - b.start);
}
