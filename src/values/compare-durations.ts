import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { compareAmounts } from './compare-amounts.ts';
import { unlessRounded, type Roundable } from './may-be-rounded.ts';
import { quotedValue } from './quoted-value.ts';
import { statedDuration } from './stated-amount.ts';
import { lengthOf } from './time-units.ts';

type Duration = ValueOf<'duration'>;

/**
 * Compares two durations as intervals of seconds. A bare duration is no more exact than the unit it is written in: “2 h” may
 * be 1 h 50 min rounded to hours, which makes the two unclear, not contradictory.
 */
export function compareDurations(a: Duration, b: Duration): Comparison {
  return unlessRounded(compareAmounts(a, b), toRoundable(a), toRoundable(b));
}

function toRoundable(value: Duration): Roundable {
  return { byWords: value.byWords, step: stepOf(value), named: quotedValue(value) };
}

/** Seconds of the smallest unit written, or of the part of it that is counted: half an hour for “2.5 h”. */
function stepOf({ hedges, written }: Duration): number | undefined {
  const stated = statedDuration(written);
  const smallest = stated?.first.at(-1);
  if (hedges.length > 0 || stated?.last !== undefined || smallest === undefined) return undefined;
  const { count, unit, times } = smallest;
  return lengthOf(times * partCounted(count / times), unit).high;
}

const finestPart = 10; // a finer decimal is counted in tenths

/** 1 for 2, a half for 2.5, a third for 1/3. */
function partCounted(count: number): number {
  for (let parts = 1; parts < finestPart; parts += 1) {
    if (Math.abs(count * parts - Math.round(count * parts)) < 1e-9) return 1 / parts;
  }
  return 1 / finestPart;
}
