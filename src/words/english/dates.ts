/** Dates as far as they are known: a day, a month or a year may be missing or uncertain. */
import { list } from './counting.ts';

const months = (length: 'long' | 'short') => {
  // “Sep”, as American English has it: British English has “Sept”
  const names = new Intl.DateTimeFormat('en-US', { month: length, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2000, month)));
};
const [long, short] = [months('long'), months('short')];

export const datesWords = {
  /** What is known of one date; months count from 1. */
  known: (day: number | undefined, month: number | undefined, year: string | undefined) =>
    [day === undefined ? undefined : String(day), month === undefined ? undefined : long[month - 1], year]
      .filter((part) => part !== undefined)
      .join(' '),
  noYear: (date: string) => `${date}, year not stated`,
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date}, uncertain`,
  between: (first: string, last: string) => `between ${first} and ${last}`,
  notAfter: (date: string) => `not after ${date}`,
  notBefore: (date: string) => `not before ${date}`,
  /** “Jan”; months count from 1. */
  shortMonth: (month: number) => short[month - 1] ?? '',
  /** “3 Feb”, on an axis. */
  shortDay: (day: number, month: number) => `${String(day)} ${short[month - 1] ?? ''}`,
  list,
};

export type DatesWords = typeof datesWords;
