/** Days, months and years as readers write them, in British English and UTC whatever the machine’s settings. */
import type { DayInterval } from '../schemas/value.ts';
import { addDays } from './day-interval.ts';

const dayMonthYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const dayMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** “31 January 2026”; without the year “31 January”. */
export function formatDay(day: string, withYear = true): string {
  return (withYear ? dayMonthYear : dayMonth).format(Date.parse(day));
}

/**
 * “31 January 2026”, “January 2026”, “2026”, “the 2010s”, “1–10 January 2026”, “until 3 February 2026”,
 * “from 21 January 2026”, “at any time”: the shortest words that say exactly these days.
 */
export function formatDays({ earliest, latest }: DayInterval): string {
  if (earliest === undefined && latest === undefined) return 'at any time';
  if (earliest === undefined) return `until ${formatDay(latest ?? '')}`;
  if (latest === undefined) return `from ${formatDay(earliest)}`;
  return formatWhole(earliest, latest) ?? formatRange(earliest, latest);
}

/** Whole months, years and decades by their names; nothing for any other range. */
function formatWhole(earliest: string, latest: string): string | undefined {
  if (earliest === latest) return formatDay(earliest);
  const isWholeMonths = earliest.endsWith('-01') && (addDays(latest, 1)?.endsWith('-01') ?? true);
  if (!isWholeMonths) return undefined;
  const [firstYear, lastYear] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return formatYears(firstYear, lastYear);
  const [first, last] = [Date.parse(earliest), Date.parse(latest)];
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return monthYear.format(first);
  const start = firstYear === lastYear ? month.format(first) : monthYear.format(first);
  return `${start} to ${monthYear.format(last)}`;
}

function formatYears(first: string, last: string): string {
  if (first === last) return first;
  if (first.endsWith('0') && Number(last) - Number(first) === 9) return `the ${first}s`;
  return `${first} to ${last}`;
}

function formatRange(earliest: string, latest: string): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    return `${Number(earliest.slice(8))}–${formatDay(latest)}`;
  }
  return `${formatDay(earliest, earliest.slice(0, 4) !== latest.slice(0, 4))} to ${formatDay(latest)}`;
}
