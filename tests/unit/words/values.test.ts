/** Values in Spanish, from what editors write. */
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tolerancesSchema } from '../../../src/schemas/tolerance.ts';
import type { ValueKind } from '../../../src/schemas/value.ts';
import { describeValue } from '../../../src/values/describe-value.ts';
import { readValue } from '../../../src/values/read-value.ts';
import { describeEdtf } from '../../../src/views/describe-edtf.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const tolerances = tolerancesSchema.parse(parse(readFileSync('content/tolerances.yaml', 'utf8')));
const spanish = wordsOf('es');

function said(kind: ValueKind, written: string): string {
  const read = readValue(written, { kind, scope: {}, tolerances });
  if (!read.ok) throw new Error(`cannot read ${written}`);
  return describeValue(read.value, {}, spanish.values).replaceAll('\u00a0', ' ');
}

describe('dates', () => {
  it.each([
    ['2026-02-03', '3 de febrero de 2026'],
    ['2026-02', 'febrero de 2026'],
    ['early 2026-02', 'principios de febrero de 2026'],
    ['mid 2026-02', 'mediados de febrero de 2026'],
    ['before 2026-02-03', 'antes del 3 de febrero de 2026'],
    ['after 2026-02', 'después de febrero de 2026'],
    ['since 2025-10', 'desde octubre de 2025'],
    ['/2026-02-03', 'hasta el 3 de febrero de 2026'],
    ['2026-01/2026-02-03', 'del 1 de enero al 3 de febrero de 2026'],
    ['2026-01-05/2026-01-09', 'del 5 al 9 de enero de 2026'],
  ])('%s', (written, words) => {
    expect(said('date', written)).toBe(words);
  });

  it('as far as they are known', () => {
    const tell = (edtf: string) => describeEdtf(edtf, spanish);
    expect(tell('2026-02-03/2026-05')).toBe('entre el 3 de febrero de 2026 y mayo de 2026');
    expect(tell('XXXX-02-04')).toBe('4 de febrero, sin indicar el año');
    expect(tell('../2026-02-03')).toBe('no después del 3 de febrero de 2026');
    expect(tell('2026-02~')).toBe('hacia febrero de 2026');
  });
});

describe('amounts', () => {
  it.each([
    ['duration', 'more than 2 h', 'más de 2 horas'],
    ['duration', 'about 2 h 30 min', 'aproximadamente 2 horas 30 minutos'],
    ['duration', '1 day', '1 día'],
    ['quantity', '68 %', '68 %'],
    ['quantity', 'an estimated 68 %', '68 % (estimación)'],
    ['quantity', '1/3', 'un tercio'],
    ['quantity', '12,500 people', '12.500 personas'],
    ['quantity', '1 person', '1 persona'],
    ['quantity', '1 percentage point', '1 punto porcentual'],
    ['quantity', '3.5 million people', '3,5 millones de personas'],
    ['quantity', 'USD 2 billion', 'USD 2 mil millones'],
    ['quantity', 'less than 5 soldiers', 'menos de 5'],
    ['rank', '1', 'puesto 1'],
    ['rank', '1 or 2', 'puesto 1 o 2'],
  ] as const)('%s %s', (kind, written, words) => {
    expect(said(kind, written)).toBe(words);
  });
});
