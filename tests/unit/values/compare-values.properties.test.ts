import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayInterval, NumberInterval, Value } from '../../../src/schemas/value.ts';
import { compareValues } from '../../../src/values/compare-values.ts';
import { describeValue } from '../../../src/values/describe-value.ts';
import { hedgePhrases } from '../../../src/values/hedge-phrases.ts';
import { toBaseUnit } from '../../../src/values/measure-units.ts';
import { readValue } from '../../../src/values/read-value.ts';
import { contextOf, unordered } from './reading.ts';
import { anyPair, claimWorld, pairOfOneKind } from './value-arbitraries.ts';

const runs = { numRuns: process.env['CLAIMS_LONG'] === undefined ? 500 : 6000 };

/**
 * Whether two values have a point in common, found without the algebra under test: ends are probed one by one, at, just
 * below and just above them. Nothing for kinds that are no sets of points.
 */
function haveCommonPoint(a: Value, b: Value, which: 'byWords' | 'usual'): boolean | undefined {
  if (a.kind === 'date' && b.kind === 'date') return shareDay(a[which], b[which]);
  if (a.kind === 'duration' && b.kind === 'duration') return shareNumber(a[which], b[which]);
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    if (toBaseUnit(a.unit).base !== toBaseUnit(b.unit).base) return undefined;
    return shareNumber(inBase(a[which], a.unit), inBase(b[which], b.unit));
  }
  if (a.kind === 'rank' && b.kind === 'rank') return a.ranks.some((each) => b.ranks.includes(each));
  if (a.kind === 'order' && b.kind === 'order') return a.orders.some((each) => b.orders.includes(each));
  if (a.kind === 'choice' && b.kind === 'choice')
    return a.alternatives.some((each) => b.alternatives.includes(each));
  return undefined;
}

function shareDay(a: DayInterval, b: DayInterval): boolean {
  const holds = (days: DayInterval, day: string) =>
    (days.earliest === undefined || days.earliest <= day) &&
    (days.latest === undefined || day <= days.latest);
  const probes = [a.earliest, a.latest, b.earliest, b.latest, '1000-01-01', '9000-01-01'];
  return probes.some((day) => day !== undefined && holds(a, day) && holds(b, day));
}

function shareNumber(a: NumberInterval, b: NumberInterval): boolean {
  const holds = ({ low, high, lowOpen, highOpen }: NumberInterval, probe: number) =>
    (low === undefined || (lowOpen === true ? low < probe : low <= probe)) &&
    (high === undefined || (highOpen === true ? probe < high : probe <= high));
  const ends = [a.low, a.high, b.low, b.high, 0].filter((each) => each !== undefined);
  const probes = ends.flatMap((end) => [
    end,
    end - 1e-4 * Math.max(1, Math.abs(end)),
    end + 1e-4 * Math.max(1, Math.abs(end)),
  ]);
  return probes.some((probe) => holds(a, probe) && holds(b, probe));
}

function inBase(interval: NumberInterval, unit: string): NumberInterval {
  const { factor } = toBaseUnit(unit);
  const scale = (end: number | undefined) =>
    end === undefined ? undefined : Number((end * factor).toPrecision(12));
  return { ...interval, low: scale(interval.low), high: scale(interval.high) };
}

describe('compareValues, for any values', () => {
  it('finds every value the same as itself', () => {
    fc.assert(
      fc.property(anyPair, ([value]) => {
        expect(compareValues(value, value, claimWorld).relation).toBe('same');
      }),
      runs,
    );
  });

  it('is symmetric in relation, difference, tolerances and field', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        expect(unordered(compareValues(b, a, claimWorld))).toEqual(
          unordered(compareValues(a, b, claimWorld)),
        );
      }),
      runs,
    );
  });

  it('never contradicts when the sets meet by words, with or without tolerances', () => {
    fc.assert(
      fc.property(pairOfOneKind, ([a, b]) => {
        const meet = [haveCommonPoint(a, b, 'byWords'), haveCommonPoint(a, b, 'usual')];
        if (meet.includes(true)) expect(compareValues(a, b, claimWorld).relation).not.toBe('contradict');
      }),
      runs,
    );
  });

  it('contradicts whenever values have no point in common by words, but for figures that may be rounded', () => {
    fc.assert(
      fc.property(pairOfOneKind, ([a, b]) => {
        if (haveCommonPoint(a, b, 'byWords') !== false) return;
        const { relation, tolerances } = compareValues(a, b, claimWorld);
        if (relation === 'contradict') {
          expect(tolerances).toEqual([]);
        } else {
          expect(['quantity', 'duration']).toContain(a.kind);
          expect(['precision', 'unclear']).toContain(relation);
          expect(tolerances).toEqual(['rounded']);
        }
      }),
      runs,
    );
  });

  it('calls dates unclear exactly when a tolerance alone keeps them apart, and names it', () => {
    fc.assert(
      fc.property(pairOfOneKind, ([a, b]) => {
        if (a.kind !== 'date') return;
        const { relation, tolerances } = compareValues(a, b, claimWorld);
        const apart = haveCommonPoint(a, b, 'byWords') === true && haveCommonPoint(a, b, 'usual') === false;
        expect(relation === 'unclear').toBe(apart);
        if (apart) expect(tolerances.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('never contradicts free text or quotations', () => {
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        if (![a.kind, b.kind].some((kind) => kind === 'text' || kind === 'quotation')) return;
        expect(compareValues(a, b, claimWorld).relation).not.toBe('contradict');
      }),
      runs,
    );
  });

  it('finds a stated difference of scope always not comparable, and an unstated one neither same nor contradictory', () => {
    const fields = ['measure', 'of', 'where', 'when'] as const;
    fc.assert(
      fc.property(anyPair, ([a, b]) => {
        const { relation, scopeField } = compareValues(a, b, claimWorld);
        const differing = fields.find((field) => {
          const [one, other] = [a.scope[field]?.toLowerCase(), b.scope[field]?.toLowerCase()];
          return one !== undefined && other !== undefined && one !== other;
        });
        if (differing !== undefined)
          expect({ relation, scopeField }).toEqual({ relation: 'not-comparable', scopeField: differing });
        else if (fields.some((field) => (a.scope[field] === undefined) !== (b.scope[field] === undefined))) {
          expect(['same', 'wording', 'contradict']).not.toContain(relation);
        }
      }),
      runs,
    );
  });

  it('never drops a hedge: differently hedged values are not the same, and every hedge is said', () => {
    fc.assert(
      fc.property(pairOfOneKind, ([a, b]) => {
        const hedges = [a, b].map((each) => each.hedges.toSorted().join());
        if (hedges[0] !== hedges[1]) expect(compareValues(a, b, claimWorld).relation).not.toBe('same');
        const described = describeValue(a, claimWorld).replace('fewer than', 'less than');
        for (const hedge of a.hedges) expect(described).toContain(hedgePhrases[hedge]);
      }),
      runs,
    );
  });

  it('reads what it kept as written to the same value again', () => {
    fc.assert(
      fc.property(anyPair, ([value]) => {
        const again = readValue(value.written, contextOf(value.kind, { ...claimWorld, scope: value.scope }));
        expect(again).toEqual({ ok: true, value });
      }),
      runs,
    );
  });

  it('keeps the usual set within the set by words', () => {
    fc.assert(
      fc.property(pairOfOneKind, ([a]) => {
        if (a.kind === 'date') {
          expect(a.byWords.earliest === undefined || (a.usual.earliest ?? '') >= a.byWords.earliest).toBe(
            true,
          );
          expect(a.byWords.latest === undefined || (a.usual.latest ?? '9') <= a.byWords.latest).toBe(true);
        }
        if (a.kind === 'duration' || a.kind === 'quantity') {
          expect(a.byWords.low === undefined || (a.usual.low ?? -Infinity) >= a.byWords.low).toBe(true);
          expect(a.byWords.high === undefined || (a.usual.high ?? Infinity) <= a.byWords.high).toBe(true);
        }
      }),
      runs,
    );
  });
});
