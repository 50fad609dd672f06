import type { Comparison } from '../schemas/comparison.ts';
import type { DayInterval, ValueOf } from '../schemas/value.ts';
import {
  countDays,
  daysBefore,
  daysContain,
  daysDisjoint,
  daysEqual,
  daysFromTo,
  daysShared,
} from './day-interval.ts';
import { formatCount } from './format-amount.ts';
import { formatDay, formatDays } from './format-days.ts';
import { asRead, quotedValue } from './quoted-value.ts';
import { hedgesEqual, relateSets, tolerancesUsed } from './relate-sets.ts';

type DateValue = ValueOf<'date'>;

/** Compares two dates as intervals of days. */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  const relation = relateSets({
    disjointByWords: daysDisjoint(a.byWords, b.byWords),
    disjointAsUsual: daysDisjoint(a.usual, b.usual),
    equal: daysEqual(a.byWords, b.byWords) && daysEqual(a.usual, b.usual),
    hedgesEqual: hedgesEqual(a, b),
  });
  const tolerances = tolerancesUsed(relation, a, b);
  if (relation === 'same') return { relation, reason: `Both say ${quotedValue(a)}`, tolerances };
  if (relation === 'contradict') {
    return {
      relation,
      reason: whyApart(a.byWords, b.byWords),
      difference: gapBetween(a.byWords, b.byWords),
      tolerances,
    };
  }
  if (relation === 'unclear') {
    return {
      relation,
      reason: `${asRead(a, formatDays(a.usual))} and ${asRead(b, formatDays(b.usual))} share no day, but the words alone do not keep them apart`,
      difference: `${gapBetween(a.usual, b.usual)} as usually read`,
      tolerances,
    };
  }
  return { relation, ...whyCompatible(a, b), tolerances };
}

/** “31 January ends before 1 February begins”, with the years where they differ. */
function whyApart(a: DayInterval, b: DayInterval): string {
  const [first, second] = daysBefore(a, b) ? [a, b] : [b, a];
  const [last, next] = [first.latest ?? '', second.earliest ?? ''];
  const withYear = last.slice(0, 4) !== next.slice(0, 4);
  return `${formatDay(last, withYear)} ends before ${formatDay(next, withYear)} begins`;
}

function gapBetween(a: DayInterval, b: DayInterval): string {
  const [first, second] = daysBefore(a, b) ? [a, b] : [b, a];
  const days = formatCount(daysFromTo(first.latest ?? '', second.earliest ?? ''), 'day');
  const areDays = countDays(a) === 1 && countDays(b) === 1;
  return areDays ? `${days} apart` : `at least ${days} apart`;
}

function whyCompatible(a: DateValue, b: DateValue): Pick<Comparison, 'reason' | 'difference'> {
  const [one, other] = [asRead(a, formatDays(a.usual)), asRead(b, formatDays(b.usual))];
  if (daysEqual(a.usual, b.usual))
    return { reason: `${one} and ${other} allow the same days, put differently` };
  if (daysContain(a.usual, b.usual))
    return { reason: `${other} lies within ${one}`, ...withinSize(b.usual, a.usual) };
  if (daysContain(b.usual, a.usual))
    return { reason: `${one} lies within ${other}`, ...withinSize(a.usual, b.usual) };
  const shared = daysShared(a.usual, b.usual);
  const days = countDays(shared);
  return {
    reason: `${one} and ${other} have ${formatDays(shared)} in common`,
    ...(days === undefined ? {} : { difference: `overlap of ${formatCount(days, 'day')}` }),
  };
}

function withinSize(inner: DayInterval, outer: DayInterval): Pick<Comparison, 'difference'> {
  const [few, many] = [countDays(inner), countDays(outer)];
  return few === undefined || many === undefined
    ? {}
    : { difference: `${formatCount(few, 'day')} within ${formatCount(many, 'day')}` };
}
