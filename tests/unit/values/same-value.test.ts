import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tolerancesSchema } from '../../../src/schemas/tolerance.ts';
import type { Value, ValueKind } from '../../../src/schemas/value.ts';
import { readValue } from '../../../src/values/read-value.ts';
import { differsInHedges, isSameValue } from '../../../src/values/same-value.ts';

const tolerances = tolerancesSchema.parse(parse(readFileSync('content/tolerances.yaml', 'utf8')));

function value(kind: ValueKind, written: string, of?: string): Value {
  const read = readValue(written, { kind, scope: of === undefined ? {} : { of }, tolerances });
  if (!read.ok) throw new Error(`${written} is not read`);
  return read.value;
}

describe('isSameValue', () => {
  it.each([
    ['date', '2026-01', '2026-01-01/2026-01-31'],
    ['date', 'early 2026-01', 'early January 2026'],
    ['date', 'by 2026-02-03', '/2026-02-03'],
    ['duration', 'more than 2 h', 'over 120 min'],
    ['quantity', '68 %', '68 percent'],
    ['quantity', 'about 3,000 t', 'about 3000 t'],
    ['rank', 'rank 1', 'top'],
  ] as const)('takes the %s %s and %s for one', (kind, one, other) => {
    expect(isSameValue(value(kind, one), value(kind, other))).toBe(true);
  });

  it.each([
    ['date', '2026-01', 'early 2026-01'],
    ['date', '2026-01', 'about 2026-01'],
    ['duration', '2 h', 'more than 2 h'],
    ['duration', 'about 2 h', 'nearly 2 h'],
    ['quantity', '68 %', 'an estimated 68 %'],
    ['quantity', '68 %', '68.4 %'],
    ['quantity', '3 people', '3'],
    ['quantity', '3 people', '3 soldiers'],
    ['rank', 'rank 1', 'rank 1 or 2'],
  ] as const)('tells the %s %s from %s', (kind, one, other) => {
    expect(isSameValue(value(kind, one), value(kind, other))).toBe(false);
  });

  it('leaves the scope aside', () => {
    expect(isSameValue(value('quantity', '68 %', 'coca'), value('quantity', '68 %', 'cocaine'))).toBe(true);
  });
});

describe('differsInHedges', () => {
  it.each([
    ['date', '2026-01', 'early 2026-01'],
    ['date', 'late 2026-01', 'early 2026-01'],
    ['duration', '2 h', 'more than 2 h'],
    ['duration', 'about 2 h', 'nearly 2 h'],
    ['quantity', '68 %', 'an estimated 68 %'],
  ] as const)('is so for the %s %s and %s', (kind, one, other) => {
    expect(differsInHedges(value(kind, one), value(kind, other))).toBe(true);
  });

  it.each([
    ['date', '2026-01', '2026-02'],
    ['date', 'by 2026-02-03', '/2026-02-03'],
    ['duration', '3 h', 'more than 2 h'],
    ['duration', '2 h', '2 h'],
    ['quantity', '68 %', 'an estimated 86 %'],
  ] as const)('is not so for the %s %s and %s', (kind, one, other) => {
    expect(differsInHedges(value(kind, one), value(kind, other))).toBe(false);
  });
});
