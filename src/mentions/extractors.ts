import type { Extractor } from './extractor.ts';
import { calendarDates } from './extractors/calendar-dates.ts';
import { calendarPeriods } from './extractors/calendar-periods.ts';
import { clockTimes } from './extractors/clock-times.ts';
import { countedTimes } from './extractors/counted-times.ts';
import { counts } from './extractors/counts.ts';
import { dayWords } from './extractors/day-words.ts';
import { decades } from './extractors/decades.ts';
import { durations } from './extractors/durations.ts';
import { frequencies } from './extractors/frequencies.ts';
import { holidays } from './extractors/holidays.ts';
import { measuredAmounts } from './extractors/measured-amounts.ts';
import { money } from './extractors/money.ts';
import { months } from './extractors/months.ts';
import { names } from './extractors/names.ts';
import { numericDates } from './extractors/numeric-dates.ts';
import { ordinals } from './extractors/ordinals.ts';
import { pairs } from './extractors/pairs.ts';
import { partsOfDay } from './extractors/parts-of-day.ts';
import { quarters } from './extractors/quarters.ts';
import { quotations } from './extractors/quotations.ts';
import { ranks } from './extractors/ranks.ts';
import { records } from './extractors/records.ts';
import { seasons } from './extractors/seasons.ts';
import { sequences } from './extractors/sequences.ts';
import { shares } from './extractors/shares.ts';
import { superlatives } from './extractors/superlatives.ts';
import { termsOfOffice } from './extractors/terms-of-office.ts';
import { trends } from './extractors/trends.ts';
import { vagueCounts } from './extractors/vague-counts.ts';
import { vagueDurations } from './extractors/vague-durations.ts';
import { vagueFrequencies } from './extractors/vague-frequencies.ts';
import { vagueTimes } from './extractors/vague-times.ts';
import { weekdays } from './extractors/weekdays.ts';
import { wholes } from './extractors/wholes.ts';
import { years } from './extractors/years.ts';

/** All extractors by family. Their order decides nothing: refiners settle what overlaps. */
export const extractors: readonly Extractor[] = [
  // dates; machinery in dates/
  calendarDates,
  numericDates,
  months,
  years,
  decades,
  quarters,
  seasons,
  holidays,
  weekdays,
  dayWords,
  partsOfDay,
  clockTimes,
  calendarPeriods,
  countedTimes,
  // lengths of time, how often, and times without a day; machinery in durations/
  durations,
  vagueDurations,
  vagueTimes,
  frequencies,
  vagueFrequencies,
  sequences,
  termsOfOffice,
  // amounts, ranks and trends; machinery in amounts/
  counts,
  vagueCounts,
  measuredAmounts,
  money,
  shares,
  pairs,
  wholes,
  ordinals,
  ranks,
  superlatives,
  records,
  trends,
  // what is quoted, and who says it; machinery in speech/
  quotations,
  // people, organizations and places; machinery in names/
  names,
];
