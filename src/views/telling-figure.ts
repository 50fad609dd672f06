import type { Value } from '../schemas/value.ts';
import { isMeasureUnit } from '../values/measure-units.ts';

/** Counts up to this are how sentences are built (“both leaders”, “one of them”), not figures anyone compares. */
const largestTrivialCount = 2;

/**
 * Whether a value belongs into a table of figures. Left out are counts of nothing, one or two things, and of all or none
 * of them. Everything else stays: larger counts, and whatever is measured, however small: money, per cent, kilograms,
 * lengths of time, ranks.
 */
export function isTellingFigure(value: Value): boolean {
  if (value.kind === 'duration' || value.kind === 'rank') return true;
  if (value.kind !== 'quantity') return false;
  if (value.scope.measure === 'universal') return false;
  const isCount = !isMeasureUnit(value.unit) || value.unit === '';
  const { low, high } = value.byWords;
  const isSmall =
    high !== undefined && high <= largestTrivialCount && low !== undefined && Number.isInteger(high);
  return !(isCount && isSmall);
}
