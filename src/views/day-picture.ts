import type { DayInterval, ValueOf } from '../schemas/value.ts';
import type { ValuePicture } from '../schemas/value-picture.ts';
import { addDays, daysDisjoint } from '../values/day-interval.ts';
import { describeValue } from '../values/describe-value.ts';
import { formatDays } from '../values/format-days.ts';
import { dayAxis, type DayAxis } from './day-axis.ts';
import { drawnBar, type DrawnSet } from './drawn-bar.ts';
import type { DrawnValue } from './drawn-values.ts';
import { pictureWords } from './picture-words.ts';
import { stackRows } from './stacked-rows.ts';
import type { Words } from '../words/words-of.ts';

/** Dates on an axis of days, the earliest first. Absent where no day is known. */
export function dayPicture(
  values: readonly DrawnValue<'date'>[],
  id: string,
  words: Words,
): ValuePicture | undefined {
  const axis = dayAxis(
    values.flatMap(({ value }) => [value.usual, value.byWords]),
    words,
  );
  if (!axis) return undefined;
  const sorted = values.toSorted((a, b) => byStart(a.value, b.value));
  const rows = sorted.map(({ accounts, value }) => ({
    accounts: [...accounts],
    value: describeValue(value, {}, words.values),
    words: formatDays(value.byWords, words.values.dates),
    usual: formatDays(value.usual, words.values.dates),
    ...drawnBar(ends(value.usual, axis), ends(value.byWords, axis)),
  }));
  return {
    id,
    kind: 'days',
    title: words.claimViews.pictures.dates,
    ...pictureWords(rows, words, 'day', (a, b) => {
      const [one, other] = [sorted[a], sorted[b]];
      return one !== undefined && other !== undefined && daysDisjoint(one.value.byWords, other.value.byWords);
    }),
    ticks: [...axis.ticks],
    ...stackRows(rows),
  };
}

/** A day lasts until the next one begins. */
function ends({ earliest, latest }: DayInterval, { toPlace }: DayAxis): DrawnSet {
  return [
    { place: earliest === undefined ? undefined : toPlace(earliest), isOpen: false },
    { place: latest === undefined ? undefined : toPlace(addDays(latest, 1) ?? latest), isOpen: false },
  ];
}

/** By the first day, then by the last; without a first day first, without a last one last. */
function byStart({ usual: a }: ValueOf<'date'>, { usual: b }: ValueOf<'date'>): number {
  const starts = compare(a.earliest ?? '', b.earliest ?? '');
  return starts === 0 ? compare(a.latest ?? '~', b.latest ?? '~') : starts;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
