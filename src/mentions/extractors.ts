import type { Extractor } from './extractor.ts';
import { calendarDates } from './extractors/calendar-dates.ts';
import { dayWords } from './extractors/day-words.ts';
import { months } from './extractors/months.ts';
import { weekdays } from './extractors/weekdays.ts';
import { years } from './extractors/years.ts';
import { decades } from './extractors/decades.ts';
import { quarters } from './extractors/quarters.ts';
import { seasons } from './extractors/seasons.ts';
import { calendarPeriods } from './extractors/calendar-periods.ts';
import { countedTimes } from './extractors/counted-times.ts';
import { partsOfDay } from './extractors/parts-of-day.ts';
import { clockTimes } from './extractors/clock-times.ts';
import { numericDates } from './extractors/numeric-dates.ts';
import { holidays } from './extractors/holidays.ts';
import { quotations } from './extractors/quotations.ts';
import { counts } from './extractors/counts.ts';
import { measuredAmounts } from './extractors/measured-amounts.ts';
import { money } from './extractors/money.ts';
import { ordinals } from './extractors/ordinals.ts';
import { pairs } from './extractors/pairs.ts';
import { ranks } from './extractors/ranks.ts';
import { records } from './extractors/records.ts';
import { shares } from './extractors/shares.ts';
import { superlatives } from './extractors/superlatives.ts';
import { trends } from './extractors/trends.ts';
import { vagueCounts } from './extractors/vague-counts.ts';
import { wholes } from './extractors/wholes.ts';
import { durations } from './extractors/durations.ts';
import { frequencies } from './extractors/frequencies.ts';
import { sequences } from './extractors/sequences.ts';
import { termsOfOffice } from './extractors/terms-of-office.ts';
import { vagueDurations } from './extractors/vague-durations.ts';
import { vagueFrequencies } from './extractors/vague-frequencies.ts';
import { vagueTimes } from './extractors/vague-times.ts';
import { names } from './extractors/names.ts';

/** All extractors. Their order decides nothing: refiners settle what overlaps. */
export const extractors: readonly Extractor[] = [
  calendarDates,
  months,
  years,
  weekdays,
  dayWords,
  decades,
  quarters,
  seasons,
  calendarPeriods,
  countedTimes,
  partsOfDay,
  clockTimes,
  numericDates,
  holidays,
  quotations,
  counts,
  measuredAmounts,
  money,
  ordinals,
  pairs,
  ranks,
  records,
  shares,
  superlatives,
  trends,
  vagueCounts,
  wholes,
  durations,
  vagueDurations,
  vagueTimes,
  frequencies,
  vagueFrequencies,
  sequences,
  termsOfOffice,
  names,
];
