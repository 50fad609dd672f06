import { changeVerbs } from './change-verbs.ts';

/** Two numbers with something between them, and the words before. */
export interface NumberPair {
  readonly first: string;
  readonly last: string;
  /** “ to ”, “ and ”, “ or ” or a dash. */
  readonly link: string;
  /** The words right before, in lower case. */
  readonly before: string;
  /** Whether “%” or “percent” stands behind the last. */
  readonly isPercent: boolean;
  /** Whether it stands behind the first as well. */
  readonly isPercentTwice: boolean;
  /** Whether nothing but the link stands between them: no sign of money. */
  readonly isBare: boolean;
}

// “from 3 to 20”, “rose 3 to 20”, “fell by 3 to 20”, “Sept. 30 to $5”: a move, or a date, and no range
const movesFrom = new RegExp(
  `(?:^|[^a-z])(?<how>from|by|up|down|off|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?|${[...changeVerbs.keys()].join('|')}) [$€£¥]?$`,
);

/** Whether “between” stands before the first number. */
export function isBetween(before: string): boolean {
  return /(?:^|[^a-z])between [$€£¥]?$/.test(before);
}

/** “Between 10 and 12” and “10 to 12” are ranges, “from 10 to 12” and “10 and 12” two numbers. */
export function joinsRange(pair: NumberPair): boolean {
  const { first, last, link, before, isPercent, isPercentTwice, isBare } = pair;
  if (isPercentTwice && !isPercent) return false;
  if (link === ' and ') return isBetween(before);
  if (link.includes('-')) return isRangeOf(first, last);
  if (link === ' or ') return isBare;
  const how = movesFrom.exec(before)?.groups?.['how'];
  // nobody writes “rose by 10 to 15 percent” of a move
  return how === undefined || (isPercent && how !== 'from' && isRangeOf(first, last));
}

/** Whether a hyphen between two figures means “to”: 3-2 and 1939-45 are no ranges of amounts. */
function isRangeOf(first: string, last: string): boolean {
  const [low, high] = [Number(first.replaceAll(',', '')), Number.parseFloat(last.replaceAll(',', ''))];
  return Number.isFinite(low) && Number.isFinite(high) && low < high && !/^[12]\d{3}$/.test(first);
}
