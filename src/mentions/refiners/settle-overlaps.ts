import type { Mention, MentionKind } from '../../schemas/mention.ts';
import type { Refiner } from '../extractor.ts';

/** Kinds of which words carry one at most; of two readings equally long the kind named first stays. */
const exclusive: readonly MentionKind[] = ['date', 'duration', 'frequency', 'rank', 'quantity'];

/**
 * Where two readings of the same words overlap, the longer one stays: “two-day” is a duration and no count of days,
 * “the first quarter of 2025” a date and no rank. Order of events, trends, names and quotations may overlap anything.
 */
export const settleOverlaps: Refiner = {
  id: 'settle-overlaps',
  rules: [],
  refine: (mentions) => {
    const kept = new Set(settle(mentions.filter(({ kind }) => exclusive.includes(kind))));
    return mentions.filter((each) => !exclusive.includes(each.kind) || kept.has(each));
  },
};

/** Linear once sorted: a mention can only overlap the one kept before it, or replace it. */
function settle(mentions: readonly Mention[]): readonly Mention[] {
  const settled: Mention[] = [];
  for (const next of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end || prefer(a, b))) {
    while (isBeaten(settled.at(-1), next)) settled.pop();
    const last = settled.at(-1);
    if (!last || last.end <= next.start) settled.push(next);
  }
  return settled;
}

function isBeaten(last: Mention | undefined, next: Mention): boolean {
  if (!last || last.end <= next.start) return false;
  if (isYearInWords(last, next)) return false; // “nineteen ninety-one Charles Babbage” counts no Charleses
  if (isYearInWords(next, last)) return true;
  const longer = next.end - next.start - (last.end - last.start);
  return longer > 0 || (longer === 0 && prefer(next, last) < 0);
}

function isYearInWords(year: Mention, other: Mention): boolean {
  return year.rule === 'year-in-words' && other.kind === 'quantity';
}

function prefer(a: Mention, b: Mention): number {
  return exclusive.indexOf(a.kind) - exclusive.indexOf(b.kind);
}
