import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readValue } from '../../../src/values/read-value.ts';
import { describeValue } from '../../../src/values/describe-value.ts';
import { contextOf } from './reading.ts';
import { claimWorld, kinds } from './value-arbitraries.ts';
import { propertyRuns } from '../../property-runs.ts';

describe('readValue on input nobody meant', () => {
  it('answers anything with a value that can be described, or with what was expected', () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '2',
            '1/2',
            '-',
            'to',
            'and',
            'h',
            '%',
            'early',
            '2026-02',
            '/',
            'about',
            'USD',
            'rank',
            '.',
            ',',
            'half',
            'a',
            'before',
          ),
          { maxLength: 8 },
        )
        .map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), written, (kind, words) => {
        const reading = readValue(words, contextOf(kind, claimWorld));
        if (reading.ok)
          expect(describeValue(reading.value, claimWorld)).not.toMatch(/undefined|NaN|Infinity/);
        else expect([reading.unexpected, reading.expected, reading.advice]).not.toContain('');
      }),
      { numRuns: propertyRuns(1500) },
    );
  });

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['blanks', ' '.repeat(100_000)],
    ['hedges', 'about '.repeat(20_000)],
    ['parts', '1 h '.repeat(20_000)],
    ['hyphens', '-'.repeat(100_000)],
    ['letters and apostrophes', "a'".repeat(50_000)],
    ['commas', '1,000,'.repeat(20_000)],
    ['marks', '“'.repeat(20_000)],
  ])('answers a hundred thousand characters of %s at once', (_, written) => {
    for (const kind of kinds) {
      const started = performance.now();
      readValue(written, contextOf(kind, claimWorld));
      expect(performance.now() - started, kind).toBeLessThan(1000);
    }
  });

  it('gives every kind an answer for no value and for a list that is none', () => {
    for (const kind of kinds) {
      expect(readValue(undefined, contextOf(kind, claimWorld)).ok, kind).toBe(false);
      expect(readValue([], contextOf(kind, claimWorld)).ok, kind).toBe(false);
    }
  });
});
