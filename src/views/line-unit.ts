import type { ValueOf } from '../schemas/value.ts';
import { formatNumber, formatSeconds, withUnit } from '../values/format-amount.ts';
import { toBaseUnit } from '../values/measure-units.ts';
import { settle } from '../values/number-interval.ts';
import { readStatedDuration } from '../values/read-duration.ts';
import { readStatedQuantity } from '../values/read-quantity.ts';
import { statedPart } from '../values/stated-part.ts';
import type { TimeUnit } from '../values/time-units.ts';
import type { NumberMarks } from './number-line.ts';

export type AmountValue = ValueOf<'duration'> | ValueOf<'quantity'>;

/** The unit in which a line counts. */
export interface LineUnit {
  readonly title: string;
  /** “hours”, “million USD”; empty where every label says it. */
  readonly name: string;
  /** What to multiply a value’s figures by, to have them in this unit. */
  readonly factor: (value: AmountValue) => number;
  readonly marks: NumberMarks;
  /** Writes figures of a value as it counts them itself, not in the line’s unit. */
  readonly describe: (value: AmountValue) => (figure: number) => string;
}

/** The unit the words use: for durations the one most of them name, for quantities that of the first. */
export function lineUnit(values: readonly AmountValue[]): LineUnit {
  const durations = values.filter((value) => value.kind === 'duration');
  return durations.length > 0
    ? timeLine(durations)
    : quantityLine(values.filter((value) => value.kind === 'quantity'));
}

/** Seconds in each unit, the longest first. Months and years are drawn at their mean length in the Gregorian calendar. */
const seconds: readonly (readonly [TimeUnit, number])[] = [
  ['year', 31_556_952],
  ['month', 2_629_746],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Parts of sixty for clocks, of twelve for years; the finest first. */
const steps: Readonly<Partial<Record<TimeUnit, readonly number[]>>> = {
  year: [0.25, 0.5, 1],
  month: [0.5, 1, 3, 6, 12],
  hour: [0.25, 0.5, 1, 2, 3, 6, 12, 24],
  minute: [1, 5, 10, 15, 30, 60],
  second: [1, 5, 10, 15, 30, 60],
};

function timeLine(values: readonly ValueOf<'duration'>[]): LineUnit {
  const named = values.map(({ written }) => statedPart(written, readStatedDuration)?.first[0]?.unit);
  const counts = seconds.map(([unit]) => named.filter((each) => each === unit).length);
  // of units named equally often the longest, which stands first
  const [unit, length] = seconds[counts.indexOf(Math.max(...counts))] ?? ['second', 1];
  return {
    title: 'The lengths of time on one line',
    name: `${unit}s`,
    factor: () => 1 / length,
    marks: { ...(steps[unit] && { steps: steps[unit] }) },
    describe: () => formatSeconds,
  };
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1, ''],
];

function quantityLine(values: readonly ValueOf<'quantity'>[]): LineUnit {
  const unit = values[0]?.unit ?? '';
  const own = toBaseUnit(unit).factor;
  const toUnit = (value: AmountValue) =>
    value.kind === 'quantity' ? toBaseUnit(value.unit).factor / own : 1;
  const largest = Math.max(
    0,
    ...values.flatMap((value) =>
      [value.usual.low, value.usual.high].flatMap((end) =>
        end === undefined ? [] : [Math.abs(end) * toUnit(value)],
      ),
    ),
  );
  const [scale, scaleName] = scales.find(([size]) => largest >= size) ?? ([1, ''] as const);
  return {
    title: 'The figures on one line',
    name: unit === '%' ? '' : [scaleName, wordsOf(values[0])].filter((each) => each !== '').join(' '),
    factor: (value) => toUnit(value) / scale,
    marks: { label: (figure) => (unit === '%' ? withUnit(formatNumber(figure), '%') : formatNumber(figure)) },
    describe: (value) => (figure) => figureIn(value, figure),
  };
}

function figureIn(value: AmountValue, figure: number): string {
  return value.kind === 'quantity'
    ? withUnit(formatNumber(settle(figure)), value.unit, wordsOf(value))
    : formatSeconds(figure);
}

/** The unit’s words as written: values keep “soldier”, the words have “soldiers”. */
function wordsOf(value: ValueOf<'quantity'> | undefined): string {
  if (value === undefined) return '';
  const written = statedPart(value.written, readStatedQuantity)?.unitWritten;
  return written === undefined || written === '' || value.unit === 'people' ? value.unit : written;
}
