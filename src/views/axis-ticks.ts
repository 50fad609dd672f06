/** A labelled place on an axis: a fine line with words beside it. */
export interface AxisTick {
  /** Hundredths of the axis’ length. */
  readonly place: number;
  /** “Jan”, “3 Feb”, “2026”, “1.5”; empty where there is no room. */
  readonly label: string;
  /** What stands below the label, the year where it changes; else empty. */
  readonly below: string;
}

/** Share of the narrowest axis, 270 pixels, that one letter of a label takes; and the room between two labels. */
const letter = 2.6;
const gap = 2.5;
/** How far a label may reach beyond either end: the picture keeps such a margin there. */
const overhang = 3;

/** Where a label stands: after the line at which a stretch of days begins, or under the number it names. */
export type LabelStand = 'after' | 'under';

/**
 * Ticks whose labels keep apart on the narrowest screen; nothing when they do not. A label that would run over an end is
 * left out, its line stays.
 */
export function fitLabels(ticks: readonly AxisTick[], stand: LabelStand): AxisTick[] | undefined {
  const reaches = ticks.map((tick) => reachOf(tick, stand));
  const collides = reaches.some(([, end], at) => end + gap > (reaches[at + 1]?.[0] ?? Infinity));
  if (collides) return undefined;
  return ticks.map((tick, at) => {
    const [start, end] = reaches[at] ?? [0, 0];
    return start >= -overhang && end <= 100 + overhang ? tick : { ...tick, label: '', below: '' };
  });
}

function reachOf({ place, label, below }: AxisTick, stand: LabelStand): readonly [number, number] {
  const width = Math.max(label.length, below.length) * letter;
  return stand === 'after' ? [place, place + width] : [place - width / 2, place + width / 2];
}
