import type { AxisSegment, BrokenAxis } from '../schemas/story-chronology.ts';
import type { TimeUnit } from './axis-segments.ts';
import type { Words } from '../words/words-of.ts';

/** A stretch this wide has room for ticks between its ends. */
const widestWithoutTicks = 110;

/** The month of a stretch, and its year unless the stretch before has the same. */
export function segmentLabels(
  { first, last }: TimeUnit,
  before: TimeUnit | undefined,
  { dates }: Words,
): Pick<AxisSegment, 'label' | 'year'> {
  const [year, end] = [first.slice(0, 4), last.slice(0, 4)];
  if (year !== end) {
    return {
      label: '',
      year: year.slice(0, 2) === end.slice(0, 2) ? `${year}–${end.slice(2)}` : `${year}–${end}`,
    };
  }
  if (first !== last) return { label: '', year };
  const isKnown = before?.first.slice(0, 4) === year;
  return { label: dates.shortMonth(Number(first.slice(5))), year: isKnown ? '' : year };
}

/** Weeks within wide months, quarters within wide years. */
export function axisTicks(
  segments: readonly AxisSegment[],
  toX: (day: string) => number,
  { dates }: Words,
): BrokenAxis['ticks'] {
  return segments
    .filter(({ x1, x2 }) => x2 - x1 > widestWithoutTicks)
    .flatMap(({ from, label, year }) => {
      if (label !== '') {
        return ['08', '15', '22'].map((day) => ({
          x: toX(`${from.slice(0, 8)}${day}`),
          label: String(Number(day)),
        }));
      }
      if (year.length > 4) return [];
      return ['04', '07', '10'].map((month) => ({
        x: toX(`${from.slice(0, 5)}${month}-01`),
        label: dates.shortMonth(Number(month)),
      }));
    });
}
