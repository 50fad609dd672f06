import type { Tolerances } from '../schemas/tolerance.ts';
import type { DayInterval, Hedge, ValueOf } from '../schemas/value.ts';
import { daysEqual } from './day-interval.ts';
import { evaluateDate, type DateSets } from './evaluate-date.ts';
import { foldWritten, longestWritten } from './fold-written.ts';
import { readCalendar, type CalendarRange } from './read-calendar.ts';
import { hedgeWordsOf, takeHedges, type HedgeWord, type TakenHedges } from './take-hedges.ts';
import { unreadable } from './unreadable.ts';
import type { Reading, ValueContext } from './value-context.ts';

/** Words that bound a date, by what they say. */
export const dateBounds: Readonly<Partial<Record<Hedge, readonly string[]>>> = {
  before: ['before', 'earlier than', 'prior to', '<'],
  after: ['after', 'later than', '>'],
  by: ['by', 'until', 'no later than', 'not later than', 'not after', 'on or before', '<='],
  since: ['since', 'not before', 'no earlier than', 'not earlier than', 'on or after', '>='],
};

// words that say no more than the date itself
const fillers: readonly HedgeWord[] = ['on', 'in', 'during'].map((word) => ({ word }));

/**
 * Reads a date: EDTF, or day, month and year in words, after `early`, `mid`, `late`, `about`, `before`, `after`, `by` or
 * `since`. `byWords` of “early 2026-02” is all February 2026; of “about” a day, and of `~` and `?`, it is unbounded.
 * “Before” leaves the date itself out, “by” and “since” take it in. “Early” before a day keeps its hedge and narrows
 * nothing; before a time that no tolerance serves, a decade, it is not read.
 */
export function readDate(written: string, context: ValueContext): Reading<ValueOf<'date'>> {
  const folded = foldWritten(written);
  if (folded.length > longestWritten) return unreadable('date', written);
  const { taken, rest } = takeDateHedges(folded, context.tolerances);
  const range = readCalendar(rest);
  if (range === undefined) return unreadable('date', written, nearestDate(folded));
  const said = taken.flatMap((each) => each.hedge ?? []);
  const parts = taken.flatMap((each) => (each.tolerance?.applies === 'month' ? [each.tolerance] : []));
  const sets = evaluateDate(range, said, parts[0], context.tolerances);
  if (sets === undefined || parts.length > 1) return unreadable('date', written);
  const hedges = [...new Set([...said, ...markedHedges(range)])];
  return { ok: true, value: toDateValue(written, context, range, hedges, sets) };
}

/** Takes the hedges from the front of a folded date; “the” alone hedges nothing. */
export function takeDateHedges(folded: string, tolerances: Tolerances): TakenHedges {
  const words = Object.entries(dateBounds).flatMap(([hedge, phrases]) =>
    // the keys of `dateBounds` are hedges; Object.entries widens them to strings
    phrases.map((word) => ({ word, hedge: hedge as Hedge })),
  );
  return takeHedges(folded, [...words, ...fillers, ...hedgeWordsOf(tolerances, ['month', 'days'])]);
}

/** What `~`, `?` and `%` say. */
function markedHedges(range: CalendarRange): readonly Hedge[] {
  const dates = [range.start, range.end].filter((each) => each !== undefined);
  return [
    ...(dates.some((each) => each.approximate) ? (['about'] as const) : []),
    ...(dates.some((each) => each.uncertain) ? (['uncertain'] as const) : []),
  ];
}

function toDateValue(
  written: string,
  context: ValueContext,
  range: CalendarRange,
  hedges: Hedge[],
  { byWords, usual, tolerances }: DateSets,
): ValueOf<'date'> {
  return {
    kind: 'date',
    written,
    scope: context.scope,
    hedges,
    tolerances: daysEqual(byWords, usual) ? [] : [...tolerances],
    edtf: edtfOf(range, hedges, byWords),
    byWords,
    usual,
  };
}

/** The date as EDTF, as far as EDTF can say it: part of a month is given as the month. */
function edtfOf(range: CalendarRange, hedges: readonly Hedge[], byWords: DayInterval): string {
  if (range.isRange) return `${range.start?.edtf ?? '..'}/${range.end?.edtf ?? '..'}`;
  const core = range.start?.edtf ?? '..';
  if (hedges.includes('by')) return `../${core}`;
  if (hedges.includes('since')) return `${core}/..`;
  if (hedges.includes('before')) return `../${byWords.latest ?? '..'}`;
  if (hedges.includes('after')) return `${byWords.earliest ?? '..'}/..`;
  if (hedges.includes('about') && !core.includes('~')) return `${core}~`;
  return core;
}

/** The nearest date that is understood: numbers of day, month and year in the order of EDTF, year first. */
function nearestDate(folded: string): string | undefined {
  const yearFirst = /^(\d{4})[./ ](\d{1,2})[./ ](\d{1,2})$/.exec(folded);
  if (yearFirst !== null) return readable(yearFirst.slice(1));
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(folded);
  if (short !== null) return readable(short.slice(1).filter((each) => each !== undefined));
  const [first, last] = folded.split(/ ?(?:\/|\.\.| to ) ?/, 2);
  if (first === undefined || last === undefined) return undefined;
  const swapped = `${last}/${first}`; // a range that runs backwards
  return readCalendar(swapped) === undefined ? undefined : swapped;
}

function readable(parts: readonly string[]): string | undefined {
  const joined = parts.map((each) => each.padStart(2, '0')).join('-');
  return readCalendar(joined) === undefined ? undefined : joined;
}
