import type { Words } from '../words/words-of.ts';

type DatesWords = Words['dates'];

/**
 * An EDTF date as readers write it: `2026-02-03` → “3 February 2026”, `2026-02-03/2026-05` → “between 3 February 2026
 * and May 2026”, `XXXX-02-04` → “4 February, year not stated”, `2026~` → “about 2026”. What it does not know it gives
 * back as it is.
 */
export function describeEdtf(edtf: string, { dates }: Pick<Words, 'dates'>): string {
  const [from = '', to, ...rest] = edtf.split('/');
  if (rest.length > 0) return edtf;
  if (to === undefined) return describeOne(from, dates) ?? edtf;
  if (isOpen(from) && isOpen(to)) return edtf;
  if (isOpen(from)) return prefixed(dates.notAfter, to, dates) ?? edtf;
  if (isOpen(to)) return prefixed(dates.notBefore, from, dates) ?? edtf;
  const [first, last] = [describeOne(from, dates), describeOne(to, dates)];
  return first !== undefined && last !== undefined ? dates.between(first, last) : edtf;
}

function isOpen(edtf: string): boolean {
  return edtf === '' || edtf === '..';
}

function prefixed(phrase: (date: string) => string, edtf: string, dates: DatesWords): string | undefined {
  const date = describeOne(edtf, dates);
  return date === undefined ? undefined : phrase(date);
}

function describeOne(edtf: string, dates: DatesWords): string | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T[\d:.Z+-]+)?([?~%]?)$/.exec(edtf);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier = ''] = match;
  const monthNumber = numberIn(month);
  if (monthNumber !== undefined && (monthNumber < 1 || monthNumber > 12)) return undefined;
  const dayNumber = monthNumber === undefined ? undefined : numberIn(day);
  const dated = withYear(dayNumber, monthNumber, year, dates);
  return dated === undefined ? undefined : qualified(dated, qualifier, dates);
}

function numberIn(part: string | undefined): number | undefined {
  return part === undefined || part === 'XX' ? undefined : Number(part);
}

function withYear(
  day: number | undefined,
  month: number | undefined,
  year: string,
  dates: DatesWords,
): string | undefined {
  if (year !== 'XXXX') return dates.known(day, month, year);
  return month === undefined ? undefined : dates.noYear(dates.known(day, month, undefined));
}

function qualified(date: string, qualifier: string, { about, uncertain }: DatesWords): string {
  if (qualifier === '~') return about(date);
  if (qualifier === '?') return uncertain(date);
  return qualifier === '%' ? uncertain(about(date)) : date;
}
