/** From a written date without hedges to the days it covers. EDTF is read by the `edtf` package. */
import { monthNames } from './calendar-names.ts';
import edtf from 'edtf';
import { onceForEachText } from '../text/once-for-each-text.ts';
import type { DayInterval } from '../schemas/value.ts';
import { dayInterval, toDay } from './day-interval.ts';
import { spellOutRange } from './spell-out-range.ts';

/** One date: a day, a month, a year, a decade, a quarter. */
export interface CalendarDate {
  readonly edtf: string;
  readonly days: { readonly earliest: string; readonly latest: string };
  /** Marked `~`, or `%`. */
  readonly approximate: boolean;
  /** Marked `?`, or `%`. */
  readonly uncertain: boolean;
  readonly precision: 'day' | 'month' | 'year';
}

/** A date, or a range of which one end may be open. */
export interface CalendarRange {
  readonly isRange: boolean;
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
}

/**
 * Reads `2026-02-03`, `2026-01`, `201X`, `2026-34` (a quarter), “31 January 2026”, and ranges as `A/B`, `A..B`,
 * “A to B”, “between A and B”, “1–3 February 2026”; an end may be open (`/B`, `A/..`). Seasons are not read: spring is another half of
 * the year in Buenos Aires than in London. Nothing for anything else, and for a range that runs backwards.
 */
export function readCalendar(folded: string): CalendarRange | undefined {
  const single = readCalendarDate(folded);
  if (single !== undefined) return { isRange: false, start: single, end: single };
  const parts = splitRange(spellOutRange(folded));
  if (parts === undefined) return undefined;
  const [first, last] = parts.map((part) => (isOpen(part) ? undefined : readCalendarDate(part.trim())));
  if (parts.some((part, index) => !isOpen(part) && [first, last][index] === undefined)) return undefined;
  if (first === undefined && last === undefined) return undefined;
  if (first !== undefined && last !== undefined && first.days.earliest > last.days.latest) return undefined;
  return {
    isRange: true,
    ...(first === undefined ? {} : { start: first }),
    ...(last === undefined ? {} : { end: last }),
  };
}

/** One date in EDTF or in words. */
export function readCalendarDate(written: string): CalendarDate | undefined {
  const candidate = (fromWords(written) ?? written).toUpperCase();
  // the package is asked about short strings of date characters alone: its parser is a general one
  if (!/^[\dX?~%-]{4,16}$/.test(candidate) || seasonOfYear.test(candidate)) return undefined;
  return fromEdtf(candidate);
}

const seasonOfYear = /^\d{4}-(?:2[1-9]|3[0-2])/;

/** A value is described and compared many times, and the package takes half a millisecond to read a date. */
const fromEdtf = onceForEachText((written): CalendarDate | undefined => {
  let read: ReturnType<typeof edtf>;
  try {
    read = edtf(written.replace(/[?~%]$/, '')); // a mark at the end changes no day, and the package reads none on a decade
  } catch {
    return undefined; // the package throws on what is no EDTF
  }
  const earliest = toDay(read.min);
  const latest = toDay(read.max);
  if (earliest === undefined || latest === undefined || !['Date', 'Season'].includes(read.type)) {
    return undefined;
  }
  const both = written.includes('%');
  return {
    edtf: written,
    days: { earliest, latest },
    approximate: both || written.includes('~'),
    uncertain: both || written.includes('?'),
    precision: earliest === latest ? 'day' : /^.{0,2}\d{3}[\dX][?~%]?-\d/.test(written) ? 'month' : 'year',
  };
});

const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i;
const monthDayYear = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const monthYear = /^([a-z]{3,9})\.?,? (\d{4})$/i;
const decade = /^(\d{3})0s$/i;

function fromWords(written: string): string | undefined {
  const tens = decade.exec(written)?.[1];
  if (tens !== undefined) return `${tens}X`;
  const first = dayMonthYear.exec(written);
  if (first !== null) return join(first[3], first[2], first[1]);
  const second = monthDayYear.exec(written);
  if (second !== null) return join(second[3], second[1], second[2]);
  const third = monthYear.exec(written);
  return third === null ? undefined : join(third[2], third[1]);
}

function join(year?: string, month?: string, day?: string): string | undefined {
  const index = monthNumber(month ?? '');
  if (year === undefined || index === undefined) return undefined;
  const yearMonth = `${year}-${String(index).padStart(2, '0')}`;
  return day === undefined ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`;
}

/** The number of a month by its name or by the first three letters or four of it. */
function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = monthNames.findIndex(
    (each) => each === lower || each.slice(0, 3) === lower || each.slice(0, 4) === lower,
  );
  return index === -1 ? undefined : index + 1;
}

function splitRange(folded: string): readonly [string, string] | undefined {
  const inner = folded.replace(/^(?:between|from) /i, '');
  const connector = inner !== folded && /^between/i.test(folded) ? ' and ' : undefined;
  for (const each of connector === undefined ? ['/', '..', ' to ', ' - '] : [connector]) {
    const at = inner.indexOf(each);
    if (at !== -1) return [inner.slice(0, at), inner.slice(at + each.length)];
  }
  return undefined;
}

function isOpen(part: string): boolean {
  return part.trim() === '' || part.trim() === '..';
}

/** The days a range covers, its open ends unbounded. */
export function daysOf(range: CalendarRange): DayInterval {
  return dayInterval(range.start?.days.earliest, range.end?.days.latest);
}
