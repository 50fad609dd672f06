/** From a calendar date with hedges to the days it allows: by the words alone, and under our tolerances. */
import type { Tolerance, Tolerances } from '../schemas/tolerance.ts';
import type { DayInterval, Hedge } from '../schemas/value.ts';
import { addDays, countDays, dayInterval } from './day-interval.ts';
import { daysOf, readCalendar, type CalendarDate, type CalendarRange } from './read-calendar.ts';
import { hedgeOf } from './take-hedges.ts';

export interface DateSets {
  readonly byWords: DayInterval;
  readonly usual: DayInterval;
  /** Ids of the tolerances that were applied. */
  readonly tolerances: readonly string[];
}

type PartTolerance = Extract<Tolerance, { applies: 'month' }>;

/**
 * The sets a date stands for. Narrowing comes first (early), then loosening (about, uncertain), then bounding (before):
 * “before about 2026-02-03” is anything by its words, and up to 5 February 2026 under the tolerance for about.
 * Nothing when a part is asked of a range, or of a time that has no tolerance for it, or a bound of a range.
 */
export function evaluateDate(
  range: CalendarRange,
  hedges: readonly Hedge[],
  part: PartTolerance | undefined,
  tolerances: Tolerances,
): DateSets | undefined {
  const bounds = hedges.filter((each) => isBound(each));
  if (range.isRange && (part !== undefined || bounds.length > 0)) return undefined;
  if (bounds.length > 1) return undefined;
  const narrowed = narrow(range, part, tolerances);
  if (narrowed === undefined) return undefined;
  const loosened = loosen(range, narrowed, hedges, tolerances);
  const [bound] = bounds;
  return bound === undefined ? loosened : limitDays(loosened, bound, loosened.tolerances.length > 0);
}

function isBound(hedge: Hedge): boolean {
  return hedge === 'before' || hedge === 'after' || hedge === 'by' || hedge === 'since';
}

/** Nothing where no tolerance says what part is meant: “early” in a decade, or in a quarter. */
function narrow(
  range: CalendarRange,
  part: PartTolerance | undefined,
  tolerances: Tolerances,
): DateSets | undefined {
  const days = daysOf(range);
  const whole = wholeOf(range.start);
  if (part === undefined || range.start === undefined || whole === 'day')
    return { byWords: days, usual: days, tolerances: [] };
  const fitting = tolerances.find(
    (each) => each.applies === 'month' && (each.of ?? 'month') === whole && hedgeOf(each) === hedgeOf(part),
  );
  if (fitting?.applies !== 'month') return undefined;
  const usual = fitting.of === 'year' ? partOfYear(range.start, fitting) : partOfMonth(range.start, fitting);
  return { byWords: days, usual, tolerances: [fitting.id] };
}

/** What a date covers, if it is one of the things that have parts. */
function wholeOf(date: CalendarDate | undefined): 'day' | 'month' | 'year' | undefined {
  const count = date === undefined ? undefined : countDays(date.days);
  if (count === undefined) return undefined;
  if (count === 1) return 'day';
  if (count <= 31) return 'month';
  return count === 365 || count === 366 ? 'year' : undefined;
}

function partOfYear(year: CalendarDate, part: PartTolerance): DayInterval {
  const named = year.days.earliest.slice(0, 4);
  const monthOf = (number: number) =>
    readCalendar(`${named}-${String(number).padStart(2, '0')}`)?.start?.days;
  return dayInterval(
    monthOf(part.from)?.earliest ?? year.days.latest,
    part.to === undefined ? year.days.latest : (monthOf(part.to)?.latest ?? year.days.latest),
  );
}

function partOfMonth(month: CalendarDate, part: PartTolerance): DayInterval {
  const { earliest, latest } = month.days;
  const dayOfMonth = (day: number) => {
    const found = addDays(earliest, day - 1) ?? latest;
    return found < latest ? found : latest;
  };
  return dayInterval(dayOfMonth(part.from), part.to === undefined ? latest : dayOfMonth(part.to));
}

/** Opens the ends that are approximate or uncertain: anything by words, so many days more under the tolerance. */
function loosen(
  range: CalendarRange,
  sets: DateSets,
  hedges: readonly Hedge[],
  tolerances: Tolerances,
): DateSets {
  const start = loosenessOf(range.start, hedges, tolerances);
  const end = loosenessOf(range.end, hedges, tolerances);
  return {
    byWords: dayInterval(
      start.isLoose ? undefined : sets.byWords.earliest,
      end.isLoose ? undefined : sets.byWords.latest,
    ),
    usual: dayInterval(shift(sets.usual.earliest, start, -1), shift(sets.usual.latest, end, 1)),
    tolerances: [...new Set([...sets.tolerances, ...start.ids, ...end.ids])],
  };
}

interface Looseness {
  readonly isLoose: boolean;
  /** Absent when the file has no tolerance for it: then the end is open under the tolerances as well. */
  readonly days?: number;
  readonly ids: readonly string[];
}

function loosenessOf(
  date: CalendarDate | undefined,
  hedges: readonly Hedge[],
  tolerances: Tolerances,
): Looseness {
  if (date === undefined) return { isLoose: false, days: 0, ids: [] };
  const loose: Hedge[] = [];
  if (date.approximate || hedges.includes('about')) loose.push('about');
  if (date.uncertain || hedges.includes('uncertain')) loose.push('uncertain');
  const found = loose.map((hedge) => toleranceFor(hedge, date, tolerances));
  if (loose.length === 0 || found.some((each) => each === undefined))
    return { isLoose: loose.length > 0, ids: [], ...(loose.length === 0 ? { days: 0 } : {}) };
  const known = found.filter((each) => each !== undefined);
  return {
    isLoose: true,
    days: Math.max(...known.map((each) => each.days)),
    ids: known.map((each) => each.id),
  };
}

function toleranceFor(hedge: Hedge, date: CalendarDate, tolerances: Tolerances) {
  const fitting = tolerances
    .filter((each) => each.applies === 'days')
    .filter((each) => hedgeOf(each) === hedge);
  return fitting.find((each) => each.of === date.precision) ?? fitting.find((each) => each.of === undefined);
}

function shift(day: string | undefined, looseness: Looseness, direction: 1 | -1): string | undefined {
  if (day === undefined || looseness.days === undefined) return undefined;
  return addDays(day, direction * looseness.days);
}

/**
 * Turns the days of the date itself into the days on that side of it. Where the date itself rests on a tolerance, the
 * words alone are given the most they allow: “before late 2026-02” may by its words be any day before 28 February 2026.
 */
export function limitDays(sets: DateSets, bound: Hedge, isHedged: boolean): DateSets {
  const apply = (days: DayInterval, widest: boolean): DayInterval => {
    if (bound === 'by') return dayInterval(undefined, days.latest);
    if (bound === 'since') return dayInterval(days.earliest, undefined);
    if (bound === 'before') return dayInterval(undefined, next(widest ? days.latest : days.earliest, -1));
    return dayInterval(next(widest ? days.earliest : days.latest, 1), undefined);
  };
  return {
    byWords: apply(sets.byWords, isHedged),
    usual: apply(sets.usual, false),
    tolerances: sets.tolerances,
  };
}

function next(day: string | undefined, step: 1 | -1): string | undefined {
  return day === undefined ? undefined : addDays(day, step);
}
