import type { DayInterval } from '../schemas/value.ts';
import { spansOverlap, type Span } from '../text/span.ts';

/** An expression of time with the days it stands for, as a set or a finder gives it. */
export interface DatedSpan extends Span {
  /** Absent when it stands for no days in particular. */
  readonly days?: DayInterval | undefined;
}

/** Counts over one or more texts. */
export interface DateCounts {
  readonly found: number;
  readonly gold: number;
  /** Gold spans that are found, one to one. */
  readonly both: number;
  /** Gold spans that stand for days. */
  readonly dated: number;
  /** Those of them whose days are found exactly. */
  readonly right: number;
}

/** Each gold span with the first span found that overlaps it and no earlier one; in the order of the text. */
export function pairSpans<Gold extends Span, Found extends Span>(
  gold: readonly Gold[],
  found: readonly Found[],
): readonly { readonly gold: Gold; readonly found: Found | undefined }[] {
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  const free = new Set(found.toSorted(byStart));
  return gold.toSorted(byStart).map((each) => {
    const match = [...free].find((one) => spansOverlap(one, each));
    if (match) free.delete(match);
    return { gold: each, found: match };
  });
}

/** Scores one text. A gold span that is missed counts as a wrong value. */
export function scoreDates(gold: readonly DatedSpan[], found: readonly DatedSpan[]): DateCounts {
  const pairs = pairSpans(gold, found);
  const dated = pairs.filter((pair) => pair.gold.days !== undefined);
  return {
    found: found.length,
    gold: gold.length,
    both: pairs.filter((pair) => pair.found !== undefined).length,
    dated: dated.length,
    right: dated.filter((pair) => isSameDays(pair.gold.days, pair.found?.days)).length,
  };
}

function isSameDays(a: DayInterval | undefined, b: DayInterval | undefined): boolean {
  return a !== undefined && b !== undefined && a.earliest === b.earliest && a.latest === b.latest;
}

export function addCounts(counts: readonly DateCounts[]): DateCounts {
  const sum = (field: keyof DateCounts) => counts.reduce((total, each) => total + each[field], 0);
  return {
    found: sum('found'),
    gold: sum('gold'),
    both: sum('both'),
    dated: sum('dated'),
    right: sum('right'),
  };
}
