import type { Hedge } from '../schemas/value.ts';

/** How a hedge reads before a number or a date. Every hedge has its words, so none is lost when a value is described. */
export const hedgePhrases: Readonly<Record<Hedge, string>> = {
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  nearly: 'nearly',
  early: 'early',
  mid: 'mid',
  late: 'late',
  before: 'before',
  after: 'after',
  by: 'by',
  since: 'since',
  estimated: 'an estimated',
  uncertain: 'possibly',
};

/** The hedges in the order written, before the thing they hedge: “more than about 2 hours”. */
export function hedged(hedges: readonly Hedge[], stated: string): string {
  return [...hedges.map((each) => hedgePhrases[each]), stated].join(' ').replace(/\bmid (?=[A-Z])/, 'mid-');
}
