import type { Mention } from './mention.ts';
import { settledValue } from './settled-value.ts';
import type { Hedge } from './value.ts';

const bounds: readonly Hedge[] = ['before', 'after', 'by', 'since'];

/** The bound that stands before a date and is no part of its value: `by` of “until January”, whose value is January. */
export function outerBound(mention: Mention): Hedge | undefined {
  if (mention.kind !== 'date') return undefined;
  const within = settledValue(mention)?.hedges ?? [];
  return mention.hedges.find((each) => bounds.includes(each) && !within.includes(each));
}

// “to ”, “ and the ”, “ until late on ”: what may stand between two ends
const longestBetween = 20;

/** Whether two mentions that follow one another are the ends of one range: “from March 3 to March 5”. */
export function areEnds(first: Mention, second: Mention, text: string): boolean {
  if (outerBound(first) !== 'since' || outerBound(second) !== 'by') return false;
  const between = text.slice(first.end, second.start);
  return between.length <= longestBetween && !/[.;:!?\n]|\bby\b/.test(between);
}
