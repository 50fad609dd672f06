/** What a written amount states after its hedges. A value is described, compared and drawn many times, so each writing is read once. */
import { onceForEachText } from '../text/once-for-each-text.ts';
import { readCalendar } from './read-calendar.ts';
import { readStatedDuration } from './read-duration.ts';
import { readStatedQuantity } from './read-quantity.ts';
import { statedPart } from './stated-part.ts';

export const statedDates = onceForEachText((written) => statedPart(written, readCalendar));

export const statedDuration = onceForEachText((written) => statedPart(written, readStatedDuration));

export const statedQuantity = onceForEachText((written) => statedPart(written, readStatedQuantity));
