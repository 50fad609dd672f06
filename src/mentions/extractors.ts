import type { Extractor } from './extractor.ts';
import { calendarDates } from './extractors/calendar-dates.ts';
import { dayWords } from './extractors/day-words.ts';
import { months } from './extractors/months.ts';
import { weekdays } from './extractors/weekdays.ts';
import { years } from './extractors/years.ts';

/** All extractors. Their order decides nothing: refiners settle what overlaps. */
export const extractors: readonly Extractor[] = [calendarDates, months, years, weekdays, dayWords];
