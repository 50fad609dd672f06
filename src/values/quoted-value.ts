import type { ValueOf } from '../schemas/value.ts';
import { describeValue } from './describe-value.ts';

type Measured = ValueOf<'date'> | ValueOf<'duration'> | ValueOf<'quantity'>;

/** A date or an amount inside a sentence: hedged ones in marks, so that the hedge reads as the account’s. */
export function quotedValue(value: Measured): string {
  const described = describeValue(value);
  if (value.hedges.length > 0) return `“${described}”`;
  return value.kind === 'date' && /^(?:until|from) /.test(described) ? `the time ${described}` : described;
}

/** The same, with what a tolerance makes of it: “early February 2026” (read as 1–10 February 2026). */
export function asRead(value: Measured, usual: string): string {
  return value.tolerances.length === 0 ? quotedValue(value) : `${quotedValue(value)} (read as ${usual})`;
}
