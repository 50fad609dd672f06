import type { Comparison } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { compareAmounts } from './compare-amounts.ts';
import { isMeasureUnit, toBaseUnit } from './measure-units.ts';
import { roundingTolerance, unlessRounded, type Roundable } from './may-be-rounded.ts';
import { pointOf, scaleNumbers, settle } from './number-interval.ts';
import { quotedValue } from './quoted-value.ts';
import { statedQuantity } from './stated-amount.ts';

type Quantity = ValueOf<'quantity'>;

/**
 * Compares two quantities in one unit. Different units are different measures. Where only one states a unit, the two can
 * be compatible at most. By its words a figure is no more exact than it is written: two bare figures of which one is the
 * other rounded to its last place (68% and 68.4%) are compatible, and a bare figure that may be rounded from what the other
 * account allows (3,000 and 2,987; 68% and “more than 68%”) leaves the two unclear.
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
  if (comparison.relation !== 'contradict') return comparison;
  return unlessRounded(unlessShortened(comparison, a, b), toRoundable(a), toRoundable(b));
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

/** Two bare figures of which one is the other written to fewer places: 68% and 68.4%. */
function unlessShortened(comparison: Comparison, a: Quantity, b: Quantity): Comparison {
  const [one, other] = [exactFigure(a), exactFigure(b)];
  if (one === undefined || other === undefined || one.step === other.step) return comparison;
  const [coarse, fine, rounded, exact] = one.step > other.step ? [one, other, a, b] : [other, one, b, a];
  const apart = settle(Math.abs(one.value - other.value));
  const half = settle(coarse.step / 2);
  if (apart >= half || fine.step > half || !isDecimalPlace(coarse.step)) return comparison;
  const { difference } = comparison;
  return {
    relation: 'precision',
    reason: `${quotedValue(exact)} rounded is ${quotedValue(rounded)}`,
    tolerances: [roundingTolerance],
    ...(difference === undefined ? {} : { difference }),
  };
}

/** A dozen is no place of a decimal figure: 11 rounded is not 12. */
function isDecimalPlace(step: number): boolean {
  return Number.isInteger(settle(Math.log10(step)));
}

function toRoundable(value: Quantity): Roundable {
  const { factor } = toBaseUnit(value.unit);
  return {
    byWords: scaleNumbers(value.byWords, factor),
    step: roundStep(value, factor),
    named: quotedValue(value),
  };
}

/**
 * The place to which a bare figure may be rounded: the last one written; of a whole number with two noughts or more, the last
 * that is none; of a share in words, a tenth. A count written to the last unit is exact: 3 people are not more than 3.
 */
function roundStep(value: Quantity, factor: number): number | undefined {
  const exact = exactFigure(value);
  if (exact === undefined) return undefined;
  const [figure, step] = [settle(exact.value / factor), settle(exact.step / factor)];
  if (step === 0) return 10 * factor;
  const place = Math.max(step, step === 1 ? placeOfLastDigit(figure) : 0);
  const isCount = value.unit === '' || !isMeasureUnit(value.unit);
  return isCount && place <= 1 ? undefined : settle(place * factor);
}

/** 1,000 for 23,000; 1 for 230, which is as likely to be counted. */
function placeOfLastDigit(figure: number): number {
  const noughts = /[1-9](0{2,})$/.exec(String(figure))?.[1]?.length ?? 0;
  return 10 ** noughts;
}

/** The figure in its base unit and the place it is written to; nothing for a hedged figure or a range. */
function exactFigure(value: Quantity): { value: number; step: number } | undefined {
  const stated = statedQuantity(value.written);
  if (stated === undefined || value.hedges.length > 0 || pointOf(value.byWords) === undefined)
    return undefined;
  const { factor } = toBaseUnit(value.unit);
  return { value: settle(stated.first.value * factor), step: settle(stated.first.step * factor) };
}
