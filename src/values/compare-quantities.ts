import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { compareAmounts } from './compare-amounts.ts';
import { toBaseUnit } from './measure-units.ts';
import { pointOf, scaleNumbers, settle } from './number-interval.ts';
import { quotedValue } from './quoted-value.ts';
import { readStatedQuantity } from './read-quantity.ts';
import { statedPart } from './stated-part.ts';

type Quantity = ValueOf<'quantity'>;

/**
 * Compares two quantities in one unit. Different units are different measures. Where only one states a unit, the two can
 * be compatible at most. Two bare figures of which one is the other rounded to its last place (68% and 68.4%) do not
 * contradict: by its words a figure is no more exact than it is written. A figure halfway to the next place is unclear.
 * Durations have no such rule: an hour is no decimal place, and “2 h” is read as 2 hours.
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (a.unit !== b.unit && (a.unit === '' || b.unit === '')) return compareWithoutUnit(a, b);
  const [one, other] = [toBaseUnit(a.unit), toBaseUnit(b.unit)];
  if (one.base !== other.base) {
    const reason = `${quotedValue(a)} and ${quotedValue(b)} are counted in different units, ${a.unit} and ${b.unit}`;
    return { relation: 'not-comparable', reason, tolerances: [], scopeField: 'measure' };
  }
  const unit = one.factor >= other.factor ? a.unit : b.unit;
  const factor = Math.max(one.factor, other.factor);
  const comparison = compareAmounts(
    inUnit(a, unit, one.factor / factor),
    inUnit(b, unit, other.factor / factor),
  );
  return comparison.relation === 'contradict' ? unlessRounded(comparison, a, b) : comparison;
}

function inUnit(value: Quantity, unit: string, factor: number): Quantity {
  if (value.unit === unit) return value;
  return {
    ...value,
    unit,
    byWords: scaleNumbers(value.byWords, factor),
    usual: scaleNumbers(value.usual, factor),
  };
}

function compareWithoutUnit(a: Quantity, b: Quantity): Comparison {
  const unit = a.unit === '' ? b.unit : a.unit;
  const { relation, reason, ...rest } = compareAmounts({ ...a, unit }, { ...b, unit });
  const only = `only one of the two states its unit (${unit})`;
  if (relation === 'contradict') return { ...rest, relation: 'unclear', reason: `${reason}, but ${only}` };
  return { ...rest, relation: relation === 'same' ? 'precision' : relation, reason: `${reason}; ${only}` };
}

function unlessRounded(comparison: Comparison, a: Quantity, b: Quantity): Comparison {
  const [one, other] = [exactFigure(a), exactFigure(b)];
  if (one === undefined || other === undefined || one.step === other.step) return comparison;
  const [coarse, fine, rounded, exact] = one.step > other.step ? [one, other, a, b] : [other, one, b, a];
  const apart = settle(Math.abs(one.value - other.value));
  const half = settle(coarse.step / 2);
  if (apart > half || fine.step > half) return comparison;
  const { difference } = comparison;
  const size = difference === undefined ? {} : { difference };
  return apart < half
    ? {
        relation: 'precision',
        reason: `${quotedValue(exact)} rounded is ${quotedValue(rounded)}`,
        tolerances: [],
        ...size,
      }
    : {
        relation: 'unclear',
        reason: `${quotedValue(exact)} lies halfway, and ${quotedValue(rounded)} may be that figure rounded`,
        tolerances: [],
        ...size,
      };
}

/** The figure in its base unit and the place it is written to; nothing for a hedged figure or a range. */
function exactFigure(value: Quantity): { value: number; step: number } | undefined {
  const stated = statedPart(value.written, readStatedQuantity);
  if (stated === undefined || value.hedges.length > 0 || pointOf(value.byWords) === undefined)
    return undefined;
  const { factor } = toBaseUnit(value.unit);
  return { value: settle(stated.first.value * factor), step: settle(stated.first.step * factor) };
}
