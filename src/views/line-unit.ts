import type { ValueOf } from '../schemas/value.ts';
import { formatSeconds } from '../values/format-amount.ts';
import { toBaseUnit } from '../values/measure-units.ts';
import { settle } from '../values/number-interval.ts';
import { statedDuration, statedQuantity } from '../values/stated-amount.ts';
import type { TimeUnit } from '../values/time-units.ts';
import type { AmountWords } from '../values/value-words.ts';
import type { NumberMarks } from './number-line.ts';
import type { Words } from '../words/words-of.ts';

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
export function lineUnit(values: readonly AmountValue[], words: Words): LineUnit {
  const durations = values.filter((value) => value.kind === 'duration');
  return durations.length > 0
    ? timeLine(durations, words)
    : quantityLine(
        values.filter((value) => value.kind === 'quantity'),
        words,
      );
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

function timeLine(values: readonly ValueOf<'duration'>[], words: Words): LineUnit {
  const { amounts } = words.values;
  const named = values.map(({ written }) => statedDuration(written)?.first[0]?.unit);
  const counts = seconds.map(([unit]) => named.filter((each) => each === unit).length);
  // of units named equally often the longest, which stands first
  const [unit, length] = seconds[counts.indexOf(Math.max(...counts))] ?? ['second', 1];
  return {
    title: words.claimViews.pictures.durations,
    name: amounts.timeUnits[unit],
    factor: () => 1 / length,
    marks: { label: amounts.number, ...(steps[unit] && { steps: steps[unit] }) },
    describe: () => (figure) => formatSeconds(figure, amounts),
  };
}

const scales = [1e12, 1e9, 1e6, 1] as const;

function quantityLine(values: readonly ValueOf<'quantity'>[], words: Words): LineUnit {
  const { amounts } = words.values;
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
  const scale = scales.find((size) => largest >= size) ?? 1;
  return {
    title: words.claimViews.pictures.figures,
    name: unit === '%' ? '' : nameOf(values[0], scale, amounts),
    factor: (value) => toUnit(value) / scale,
    marks: {
      label: (figure) =>
        unit === '%' ? amounts.inUnit(amounts.number(figure), '%', '%') : amounts.number(figure),
    },
    describe: (value) => (figure) => figureIn(value, figure, amounts),
  };
}

function nameOf(value: ValueOf<'quantity'> | undefined, scale: number, words: AmountWords): string {
  return [words.scaleName(scale), value ? words.unitName(value.unit, writtenUnit(value)) : '']
    .filter((each) => each !== '')
    .join(' ');
}

function figureIn(value: AmountValue, figure: number, words: AmountWords): string {
  if (value.kind !== 'quantity') return formatSeconds(figure, words);
  const written = writtenUnit(value);
  return words.inUnit(words.number(settle(figure)), value.unit, written === '' ? value.unit : written);
}

/** The unit’s words as written: values keep “soldier”, the words have “soldiers”. */
function writtenUnit({ written }: ValueOf<'quantity'>): string {
  return statedQuantity(written)?.unitWritten ?? '';
}
