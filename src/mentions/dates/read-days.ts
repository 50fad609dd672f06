import type { ReadableArticle } from '../readable-article.ts';
import type { ValueOf } from '../../schemas/value.ts';
import type { Tolerances } from '../../schemas/tolerance.ts';
import { readValue } from '../../values/read-value.ts';

const known = new WeakMap<Tolerances, Map<string, ValueOf<'date'> | undefined>>();

/** The value of a date as editors would write it. The same few days come again and again, so they are remembered. */
export function readDays(
  { tolerances }: Pick<ReadableArticle, 'tolerances'>,
  written: string,
): ValueOf<'date'> | undefined {
  const values = known.get(tolerances) ?? new Map<string, ValueOf<'date'> | undefined>();
  known.set(tolerances, values);
  if (!values.has(written)) {
    const read = readValue(written, { kind: 'date', scope: {}, tolerances });
    values.set(written, read.ok && read.value.kind === 'date' ? read.value : undefined);
  }
  return values.get(written);
}
