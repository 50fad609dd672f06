import { formatDays } from '../values/format-days.ts';
import type { DatedRow } from './dated-rows.ts';
import { lastDayOfMonth } from './month-end.ts';
import type { Words } from '../words/words-of.ts';

/** A year with more rows than this is divided into its months. */
const mostRowsOfYear = 12;

export interface TimeGroup {
  /** “2026”, “January 2026”, “the 2010s”. */
  readonly title: string;
  readonly rows: readonly DatedRow[];
}

/** Rows in order of time as groups: by year, and by month where a year has many. */
export function timeGroups(rows: readonly DatedRow[], words: Words): TimeGroup[] {
  return divide(rows, (row) => yearTitle(row, words)).flatMap((group) =>
    group.rows.length > mostRowsOfYear ? divide(group.rows, (row) => monthTitle(row, words)) : [group],
  );
}

/** Neighbouring groups joined as long as they stay small: one by one they would be a list of headings. */
export function joinSmallGroups(groups: readonly TimeGroup[], { timeViews }: Words): TimeGroup[] {
  const joined: { first: string; last: string; rows: DatedRow[] }[] = [];
  for (const { title, rows } of groups) {
    const before = joined.at(-1);
    if (before && before.rows.length + rows.length <= mostRowsOfYear) {
      before.last = title;
      before.rows.push(...rows);
    } else joined.push({ first: title, last: title, rows: [...rows] });
  }
  return joined.map(({ first, last, rows }) => ({
    title: first === last ? first : timeViews.range(first, last),
    rows,
  }));
}

/** By title, in the order in which the titles first come. */
function divide(rows: readonly DatedRow[], titleOf: (row: DatedRow) => string): TimeGroup[] {
  const groups = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const title = titleOf(row);
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, own]) => ({ title, rows: own }));
}

function yearTitle(row: DatedRow, { timeViews }: Words): string {
  const { first, last, isOpen } = endsOf(row);
  if (isOpen) return timeViews.until(last.slice(0, 4));
  return first.slice(0, 4);
}

/** A time longer than a month that begins with its year stands under the year. */
function monthTitle(row: DatedRow, words: Words): string {
  const { first, last, isOpen } = endsOf(row);
  if (isOpen) return words.timeViews.until(titleOfMonth(last, words));
  const isLong = first.endsWith('-01-01') && last.slice(0, 7) !== first.slice(0, 7);
  return isLong ? first.slice(0, 4) : titleOfMonth(first, words);
}

function endsOf({ versions }: DatedRow): { first: string; last: string; isOpen: boolean } {
  const { earliest, latest } = versions[0]?.value.usual ?? {};
  return {
    first: earliest ?? latest ?? '',
    last: latest ?? earliest ?? '',
    isOpen: earliest === undefined && latest !== undefined,
  };
}

function titleOfMonth(day: string, { values }: Words): string {
  const month = day.slice(0, 7);
  return formatDays({ earliest: `${month}-01`, latest: lastDayOfMonth(month) }, values.dates);
}
