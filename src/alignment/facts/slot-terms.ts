import type { Mention } from '../../schemas/mention.ts';
import type { Value, ValueOf } from '../../schemas/value.ts';
import { stemOf } from '../../text/stem-of.ts';

/** Marks a term that names a slot, whatever its value. */
export const slotMark = '#';

/** Marks a term that names a day or a month. */
const periodMark = '@';

/**
 * What a typed expression gives to match by. Of a duration, a quantity or a rank only that there is one, and of what, so that
 * two accounts that differ in the figure still meet; of a date the day and the month it is known to lie in, since most dates
 * only say when another fact took place. None for what has no value.
 */
export function slotTerms(mention: Mention): string[] {
  const value = valueOf(mention);
  if (value?.kind === 'duration') return [`${slotMark}duration`];
  if (value?.kind === 'quantity') return isFigure(value) ? [`${slotMark}${stemOf(value.unit)}`] : [];
  return value?.kind === 'date' ? periodsOf(value).map((period) => `${periodMark}${period}`) : [];
}

/** “Both leaders”, “one man”, “no evidence” give a number, but tell no figure. */
function isFigure({ byWords: { low, high } }: ValueOf<'quantity'>): boolean {
  return low === undefined || high === undefined || low !== high || low > 2 || !Number.isInteger(low);
}

function valueOf(mention: Mention): Value | undefined {
  if (mention.kind === 'quotation' || mention.kind === 'name') return undefined;
  return mention.stated.value ?? mention.inferred?.value;
}

/** “2026-02-03” and “2026-02” of a day, “2026-02” of days within one month; of anything longer nothing. */
function periodsOf({ byWords: { earliest, latest } }: ValueOf<'date'>): string[] {
  if (earliest === undefined || latest === undefined || earliest.slice(0, 7) !== latest.slice(0, 7))
    return [];
  return earliest === latest ? [earliest, earliest.slice(0, 7)] : [earliest.slice(0, 7)];
}
