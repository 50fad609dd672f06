import type { Hedge, ValueOf } from '../schemas/value.ts';
import { dayInterval, daysEqual } from './day-interval.ts';
import { limitDays } from './evaluate-date.ts';
import { hedgePhrases } from './hedge-phrases.ts';

type DateValue = ValueOf<'date'>;

/** A date with `before`, `after`, `by` or `since` put before it, as it would be read if it were written so. */
export function boundDate(value: DateValue, bound: Hedge): DateValue {
  const sets = limitDays(value, bound, value.tolerances.length > 0);
  const { earliest = '..', latest = '..' } = sets.byWords;
  return {
    ...value,
    ...sets,
    written: `${hedgePhrases[bound]} ${value.written}`,
    hedges: [bound, ...value.hedges],
    tolerances: daysEqual(sets.byWords, sets.usual) ? [] : value.tolerances,
    edtf: `${earliest}/${latest}`,
  };
}

/** The range between two dates, both taken in; nothing where the second ends before the first begins. */
export function rangeOfDates(first: DateValue, second: DateValue): DateValue | undefined {
  const { earliest } = first.byWords;
  const { latest } = second.byWords;
  if (earliest !== undefined && latest !== undefined && latest < earliest) return undefined;
  return {
    ...first,
    written: `${first.written}/${second.written}`,
    hedges: [],
    tolerances: [...new Set([...first.tolerances, ...second.tolerances])],
    edtf: `${first.edtf}/${second.edtf}`,
    byWords: dayInterval(earliest, latest),
    usual: dayInterval(first.usual.earliest, second.usual.latest),
  };
}
