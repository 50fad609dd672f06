import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberLine, type NumberMarks } from '../../../src/views/number-line.ts';

const about = { low: 1.7, high: 2.3 };
const moreThan = { low: 2, lowOpen: true };
const nearly = { low: 1.5, high: 2, highOpen: true };

describe('a line of numbers', () => {
  it('gives back the number from its place', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const line = numberLine([about, nearly]);
        if (!line) throw new Error('no line');
        const number = line.low + part * (line.high - line.low);
        expect(line.toNumber(line.toPlace(number))).toBeCloseTo(number, 4);
      }),
    );
  });

  it('leaves more room where an interval has no end', () => {
    const [closed, open] = [numberLine([about, nearly]), numberLine([about, nearly, moreThan])];
    expect(closed?.high).toBeCloseTo(2.3 + 0.8 * 0.08);
    expect(open?.high).toBeCloseTo(2.3 + 0.8 * 0.35);
    expect(open?.low).toBe(closed?.low);
  });

  it('labels round numbers, or the steps it is given where they have room', () => {
    const labels = (...marks: readonly NumberMarks[]) =>
      numberLine([about, nearly, moreThan], ...marks)?.ticks.map(({ label }) => label);
    expect(labels()).toEqual(['1.6', '1.8', '2', '2.2', '2.4']);
    expect(labels({ steps: [0.5, 1] })).toEqual(['1.5', '2', '2.5']);
    expect(labels({ label: (number) => `${number} people` })).toEqual(['', '2 people', '']);
  });

  it('reaches below nought for numbers below nought only', () => {
    expect(numberLine([{ low: 0, high: 10 }])?.low).toBe(0);
    expect(numberLine([{ high: 3 }])?.low).toBeGreaterThanOrEqual(0);
    expect(numberLine([{ low: -5, high: -5 }])?.low).toBeLessThan(-5);
  });

  it('shows some room around a single number, nought included', () => {
    const line = numberLine([{ low: 100, high: 100 }]);
    expect([line?.low, line?.high]).toEqual([98, 102]);
    expect(numberLine([{ low: 0, high: 0 }])?.high).toBeGreaterThan(0);
  });

  it('has none where no end is known', () => {
    expect(numberLine([{}])).toBeUndefined();
  });
});
