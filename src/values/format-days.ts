/** Days, months and years as readers write them, in UTC; in British English unless words of another language are given. */
import type { DayInterval } from '../schemas/value.ts';
import { addDays } from './day-interval.ts';
import { englishValueWords } from './english-value-words.ts';
import type { DateWords } from './value-words.ts';

const english = englishValueWords.dates;

/** “31 January 2026”; without the year “31 January”. */
export function formatDay(day: string, withYear = true, words: DateWords = english): string {
  return words.day(day, withYear);
}

/**
 * “31 January 2026”, “January 2026”, “2026”, “the 2010s”, “1–10 January 2026”, “until 3 February 2026”,
 * “from 21 January 2026”, “at any time”: the shortest words that say exactly these days.
 */
export function formatDays({ earliest, latest }: DayInterval, words: DateWords = english): string {
  if (earliest === undefined)
    return latest === undefined ? words.anyTime : words.until(words.day(latest, true));
  if (latest === undefined) return words.from(words.day(earliest, true));
  return formatWhole(earliest, latest, words) ?? formatRange(earliest, latest, words);
}

/** Whole months, years and decades by their names; nothing for any other range. */
function formatWhole(earliest: string, latest: string, words: DateWords): string | undefined {
  if (earliest === latest) return words.day(earliest, true);
  const isWholeMonths = earliest.endsWith('-01') && (addDays(latest, 1)?.endsWith('-01') ?? true);
  if (!isWholeMonths) return undefined;
  const [firstYear, lastYear] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31'))
    return formatYears(firstYear, lastYear, words);
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return words.month(earliest, true);
  return words.range(words.month(earliest, firstYear !== lastYear), words.month(latest, true));
}

function formatYears(first: string, last: string, words: DateWords): string {
  if (first === last) return first;
  if (first.endsWith('0') && Number(last) - Number(first) === 9) return words.decade(first);
  return words.range(first, last);
}

function formatRange(earliest: string, latest: string, words: DateWords): string {
  if (earliest.slice(0, 7) === latest.slice(0, 7)) {
    return words.withinMonth(Number(earliest.slice(8)), words.day(latest, true));
  }
  const start = words.day(earliest, earliest.slice(0, 4) !== latest.slice(0, 4));
  return words.fromDayToDay(start, words.day(latest, true));
}
