import type { Value } from '../schemas/value.ts';
import { compareValues } from './compare-values.ts';
import { describeValue } from './describe-value.ts';
import { hedgesEqual } from './relate-sets.ts';

/**
 * Whether two values are one, scope aside: equal sets by the words and under tolerances, in one unit, under equal hedges.
 * “By 2026-02-03” is the range `/2026-02-03`: a bound of a date may be written as a range, since that drops nothing.
 */
export function isSameValue(a: Value, b: Value): boolean {
  return a.kind === b.kind && compareValues(withoutBounds(a), withoutBounds(b)).relation === 'same';
}

/** Whether two values have one figure, or one date, and differ in the hedges around it: “2 h” and “more than 2 h”. */
export function differsInHedges(a: Value, b: Value): boolean {
  return a.kind === b.kind && !hedgesEqual(a, b) && !isSameValue(a, b) && bareWords(a) === bareWords(b);
}

const bounds: readonly string[] = ['before', 'after', 'by', 'since'];

function withoutBounds(value: Value): Value {
  const hedges = value.kind === 'date' ? value.hedges.filter((each) => !bounds.includes(each)) : value.hedges;
  return { ...value, hedges, scope: {} };
}

function bareWords(value: Value): string {
  return describeValue({ ...value, hedges: [] });
}
