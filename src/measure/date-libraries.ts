import recognizers from '@microsoft/recognizers-text-date-time';
import * as chrono from 'chrono-node';
import { addDays, dayInterval } from '../values/day-interval.ts';
import type { DatedSpan } from './score-dates.ts';

/** A library that finds expressions of time; `published` is a day. Both are devDependencies, measured beside ours. */
export interface DateLibrary {
  readonly name: string;
  readonly find: (text: string, published: string) => readonly DatedSpan[];
}

/** The second reads about 5 KB a second. */
export const dateLibraries: readonly DateLibrary[] = [
  { name: 'chrono-node 2.10.3', find: findWithChrono },
  { name: 'recognizers-text-date-time 1.3.2', find: findWithRecognizers },
];

function findWithChrono(text: string, published: string): readonly DatedSpan[] {
  return chrono.parse(text, noonOf(published)).map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    days: daysOfChrono(start, end ?? start),
  }));
}

/** What chrono calls certain is taken as said, down to the day where it is one. */
function daysOfChrono(first: chrono.ParsedComponents, last: chrono.ParsedComponents) {
  const year = (part: chrono.ParsedComponents) => String(part.get('year')).padStart(4, '0');
  const month = (part: chrono.ParsedComponents) =>
    `${year(part)}-${String(part.get('month')).padStart(2, '0')}`;
  const day = (part: chrono.ParsedComponents) => `${month(part)}-${String(part.get('day')).padStart(2, '0')}`;
  if (first.isCertain('day') || first.isCertain('weekday')) return dayInterval(day(first), day(last));
  if (first.isCertain('month')) return dayInterval(`${month(first)}-01`, lastOfMonth(month(last)));
  return dayInterval(`${year(first)}-01-01`, `${year(last)}-12-31`);
}

function lastOfMonth(month: string): string | undefined {
  const next = addDays(`${month}-01`, 31) ?? ''; // some day of the month after
  return addDays(`${next.slice(0, 7)}-01`, -1);
}

interface Resolved {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

function findWithRecognizers(text: string, published: string): readonly DatedSpan[] {
  const found = recognizers.recognizeDateTime(text, 'en-us', undefined, noonOf(published));
  return found.map(({ start, end, resolution }) => {
    // the package types a resolution as a map of anything; these are the keys it documents
    const values = resolution?.['values'] as readonly Resolved[] | undefined;
    return { start, end: end + 1, days: daysOfResolved(values?.[0]) };
  });
}

/** The first reading is the one in the past; the end of a range is left out of it. */
function daysOfResolved(resolved: Resolved | undefined) {
  const day = (written: string | undefined) => /^\d{4}-\d\d-\d\d/.exec(written ?? '')?.[0];
  const [single, start, end] = [resolved?.value, resolved?.start, resolved?.end].map(day);
  if (single !== undefined) return dayInterval(single, single);
  if (start === undefined || end === undefined) return undefined;
  return dayInterval(start, start === end ? end : addDays(end, -1));
}

/** Noon, so that no time zone makes another day of it. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
