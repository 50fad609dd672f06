import type { BarEnd, PictureRow } from '../schemas/value-picture.ts';

/** One end of a value on an axis; the place is absent where there is no bound. */
export interface DrawnEnd {
  readonly place: number | undefined;
  /** Whether the bound itself is left out. */
  readonly isOpen: boolean;
}

/** A set on an axis, by both ends. */
export type DrawnSet = readonly [DrawnEnd, DrawnEnd];

/** A bar this short would be a hair: 4 pixels on the narrowest screen. */
const shortest = 1.5;
/** Length of a fade. */
const longestFade = 5;

/** How a value lies on its axis: what our tolerances allow as the bar, and what the words alone allow around it. */
export function drawnBar(usual: DrawnSet, byWords: DrawnSet): Pick<PictureRow, 'bar' | 'fades' | 'allowed'> {
  const [from, to] = [usual[0].place ?? 0, usual[1].place ?? 100];
  const [start, end] = [endOf(usual[0], byWords[0]), endOf(usual[1], byWords[1])];
  const allowed = {
    from: start === 'soft' ? (byWords[0].place ?? from) : from,
    to: end === 'soft' ? (byWords[1].place ?? to) : to,
  };
  return {
    bar: { from, to, start, end, point: to - from < shortest },
    fades: {
      before: start === 'soft' ? fadeFrom(from, byWords[0].place) : 0,
      after: end === 'soft' ? fadeFrom(to, byWords[1].place) : 0,
    },
    ...((allowed.from < from || allowed.to > to) && { allowed }),
  };
}

/** Only a bound that the words themselves set is firm. */
function endOf(usual: DrawnEnd, byWords: DrawnEnd): BarEnd {
  if (usual.place === undefined) return 'unbounded';
  if (usual.place !== byWords.place) return 'soft';
  return usual.isOpen ? 'open' : 'closed';
}

/** A fade ends where the words do; where they set no bound it has its full length. */
function fadeFrom(end: number, bound: number | undefined): number {
  return bound === undefined ? longestFade : Math.min(longestFade, Math.abs(bound - end));
}
