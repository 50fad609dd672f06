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
];
