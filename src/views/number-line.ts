import { scaleLinear } from 'd3-scale';
import type { NumberInterval } from '../schemas/value.ts';
import { formatNumber } from '../values/format-amount.ts';
import { fitLabels, type AxisTick } from './axis-ticks.ts';
import { roundPlace } from './round-place.ts';

/** Numbers laid out evenly on a line. Places are hundredths of the line’s length, exact to a thousandth of one. */
export interface NumberLine {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly AxisTick[];
  /** Where a number lies. Numbers off the line lie at its ends. */
  readonly toPlace: (number: number) => number;
  /** The number that lies there. */
  readonly toNumber: (place: number) => number;
}

/** Part of what is shown that is left free on either side, and where an interval has no end. */
const margin = { bounded: 0.08, unbounded: 0.35 };
/** Where all say one number, this part of it is shown around it. */
const aroundOne = 0.25;
const mostTicks = 8;

/** How a line's numbers are counted and written. */
export interface NumberMarks {
  readonly label?: (number: number) => string;
  /** Steps to try before round decimal ones, the finest first: an hour is parted into halves, not into tenths. */
  readonly steps?: readonly number[];
}

/**
 * The line on which all these numbers lie, with room on the sides and more of it where one interval is unbounded. It
 * reaches below nought only for numbers below nought. Absent where no end is known.
 */
export function numberLine(
  intervals: readonly NumberInterval[],
  marks: NumberMarks = {},
): NumberLine | undefined {
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== undefined);
  if (ends.length === 0) return undefined;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const length = most - least || Math.abs(most) * aroundOne || 1;
  const low = least - length * roomAt(intervals, 'low');
  const high = most + length * roomAt(intervals, 'high');
  return lineFrom(least >= 0 ? Math.max(0, low) : low, high, marks);
}

function lineFrom(low: number, high: number, { label = formatNumber, steps = [] }: NumberMarks): NumberLine {
  const scale = scaleLinear([low, high], [0, 100]).clamp(true);
  const toPlace = (number: number) => roundPlace(scale(number));
  return {
    low,
    high,
    ticks: ticksOf(candidates(scale, steps), (number) => ({
      place: toPlace(number),
      label: label(number),
      below: '',
    })),
    toPlace,
    toNumber: (place) => scale.invert(place),
  };
}

/** The most numbers whose labels have room. */
function ticksOf(
  candidates: Iterable<readonly number[]>,
  toTick: (number: number) => AxisTick,
): readonly AxisTick[] {
  for (const numbers of candidates) {
    const fitted = numbers.length > 0 ? fitLabels(numbers.map(toTick), 'under') : undefined;
    if (fitted?.some((tick) => tick.label !== '')) return fitted;
  }
  return [];
}

function* candidates(
  scale: ReturnType<typeof scaleLinear<number, number>>,
  steps: readonly number[],
): Generator<readonly number[]> {
  const [low = 0, high = 0] = scale.domain();
  for (const step of steps) {
    const count = Math.floor(high / step) - Math.ceil(low / step) + 1;
    if (count <= mostTicks)
      yield Array.from({ length: Math.max(0, count) }, (_, at) => (Math.ceil(low / step) + at) * step);
  }
  for (let count = mostTicks; count > 0; count -= 1) yield scale.ticks(count);
}

function roomAt(intervals: readonly NumberInterval[], end: 'low' | 'high'): number {
  return margin[intervals.some((interval) => interval[end] === undefined) ? 'unbounded' : 'bounded'];
}
