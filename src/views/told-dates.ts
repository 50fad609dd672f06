import type { MentionOf } from '../schemas/mention.ts';
import { areEnds, outerBound } from '../schemas/outer-bound.ts';
import { settledValue } from '../schemas/settled-value.ts';
import type { ValueOf } from '../schemas/value.ts';
import { boundDate, rangeOfDates } from '../values/bound-date.ts';
import type { LocatedMention } from './located-mention.ts';

type Located = LocatedMention<MentionOf<'date'>>;

/**
 * Dates as their sentences tell them: “until January” is no January, but every day up to its end, and the two ends of “from
 * March to May” are one time. Of one article, in order.
 */
export function toldDates(dates: readonly Located[]): Located[] {
  return dates.flatMap((each, at) => {
    const [previous, next] = [dates[at - 1], dates[at + 1]];
    if (previous && rangeWith(previous, each)) return [];
    return [(next && rangeWith(each, next)) ?? bounded(each)];
  });
}

/** The value of a date mention, with the bound that stands before it. */
export function toldDate(mention: MentionOf<'date'>): ValueOf<'date'> | undefined {
  const value = settledValue(mention);
  if (value?.kind !== 'date') return undefined;
  const bound = outerBound(mention);
  return bound === undefined ? value : boundDate(value, bound);
}

function bounded(located: Located): Located {
  const value = toldDate(located.mention);
  return value === undefined ? located : withValue(located, value);
}

function rangeWith(first: Located, second: Located): Located | undefined {
  if (!areEnds(first.mention, second.mention, first.article.text)) return undefined;
  const [start, end] = [settledValue(first.mention), settledValue(second.mention)];
  if (start?.kind !== 'date' || end?.kind !== 'date') return undefined;
  const range = rangeOfDates(start, end);
  if (range === undefined) return undefined;
  return withValue({ ...first, mention: { ...first.mention, end: second.mention.end } }, range);
}

function withValue(located: Located, value: ValueOf<'date'>): Located {
  const { mention } = located;
  const { stated, inferred } = mention;
  const told = inferred
    ? { ...mention, inferred: { ...inferred, value } }
    : { ...mention, stated: { ...stated, value } };
  return { ...located, mention: told };
}
