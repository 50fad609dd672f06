import type { DatesWords } from '../english/dates.ts';
import { list } from './counting.ts';

const months = (length: 'long' | 'short') => {
  const names = new Intl.DateTimeFormat('es', { month: length, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2000, month)));
};
// three letters each, so that they fit an axis: “sept” is the one with four
const [long, short] = [months('long'), months('short').map((name) => name.slice(0, 3))];

/** Days take the article after a preposition: “entre el 3 de febrero y mayo”. */
const named = (date: string) => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);
const after = (preposition: string, date: string) =>
  `${preposition} ${named(date)}`.replace(/\bde el /, 'del ');

export const datesWords: DatesWords = {
  known: (day, month, year) =>
    [day === undefined ? undefined : String(day), month === undefined ? undefined : long[month - 1], year]
      .filter((part) => part !== undefined)
      .join(' de '),
  noYear: (date) => `${date}, sin indicar el año`,
  about: (date) => `hacia ${named(date)}`,
  uncertain: (date) => `${date}, fecha incierta`,
  between: (first, last) => `entre ${named(first)} y ${named(last)}`,
  notAfter: (date) => after('no después de', date),
  notBefore: (date) => after('no antes de', date),
  shortMonth: (month) => short[month - 1] ?? '',
  shortDay: (day, month) => `${String(day)} ${short[month - 1] ?? ''}`,
  list,
};
