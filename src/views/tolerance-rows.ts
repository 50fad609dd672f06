import type { GuideInsert } from '../schemas/guide-view.ts';
import type { Tolerance } from '../schemas/tolerance.ts';
import { roundingTolerance } from '../values/may-be-rounded.ts';
import type { Words } from '../words/words-of.ts';

type ToleranceRow = Extract<GuideInsert, { kind: 'tolerances' }>['rows'][number];

/** Anchor of a tolerance on the guide that lists them. */
function toleranceAnchor(id: string): string {
  return `_tolerance-${id}`;
}

/** Every tolerance a relation can cite: those of the content, and rounding, which is arithmetic and no choice. */
export function toleranceRows(tolerances: readonly Tolerance[], words: Words): ToleranceRow[] {
  const rounding = {
    id: roundingTolerance,
    anchor: toleranceAnchor(roundingTolerance),
    ...words.rules.rounding,
  };
  return [...tolerances.map((tolerance) => toleranceRow(tolerance, words)), rounding];
}

function toleranceRow(tolerance: Tolerance, words: Words): ToleranceRow {
  return {
    id: tolerance.id,
    anchor: toleranceAnchor(tolerance.id),
    words: words.dates.list(tolerance.words.map((word) => `“${word}”`)),
    reads: readsAs(tolerance, words),
    because: tolerance.because,
  };
}

/** “at least 0.85 and less than 1.15 times the number”, “day 1 to day 10 of the month”. */
function readsAs(tolerance: Tolerance, { rules: { reads } }: Words): string {
  switch (tolerance.applies) {
    case 'number': {
      const { low, high, 'low-open': isLowOpen, 'high-open': isHighOpen } = tolerance;
      return reads.number(String(low), isLowOpen, String(high), isHighOpen);
    }
    case 'month':
      return reads[tolerance.of ?? 'month'](tolerance.from, tolerance.to);
    case 'days': {
      const date = tolerance.of === undefined ? reads.anyDate : reads.dates[tolerance.of];
      return tolerance.days === 0 ? reads.asItStands(date) : reads.around(tolerance.days, date);
    }
  }
}
