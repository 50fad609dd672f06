import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tolerancesSchema } from '../../../src/schemas/tolerance.ts';
import type { Value, ValueKind, ValueOf } from '../../../src/schemas/value.ts';
import type { Comparison } from '../../../src/schemas/comparison.ts';
import { compareValues } from '../../../src/values/compare-values.ts';
import { readValue } from '../../../src/values/read-value.ts';
import type { ValueContext } from '../../../src/values/value-context.ts';

/** The published tolerances: what the site reads with. */
export const tolerances = tolerancesSchema.parse(parse(readFileSync('content/tolerances.yaml', 'utf8')));

export function contextOf(kind: ValueKind, more: Partial<ValueContext> = {}): ValueContext {
  return { kind, scope: {}, tolerances, ...more };
}

/** The value, or a failure that shows the reader's answer. */
export function read<Kind extends ValueKind>(
  kind: Kind,
  written: string | readonly string[],
  more: Partial<ValueContext> = {},
): ValueOf<Kind> {
  const reading = readValue(written, contextOf(kind, more));
  if (!reading.ok) throw new Error(`${String(written)}: ${reading.unexpected}, expected ${reading.expected}`);
  return reading.value as ValueOf<Kind>; // the kind asked for is the kind read
}

export function isRead(kind: ValueKind, written: string, more: Partial<ValueContext> = {}): boolean {
  return readValue(written, contextOf(kind, more)).ok;
}

export function compare(
  kind: ValueKind,
  a: string | readonly string[],
  b: string | readonly string[],
  more: Partial<ValueContext> = {},
): Comparison {
  return compareValues(read(kind, a, more), read(kind, b, more), more);
}

/** What must not depend on which value comes first. */
export function unordered({ relation, difference, tolerances: used, scopeField }: Comparison) {
  return { relation, difference, used, scopeField };
}

export type AnyValue = Value;
