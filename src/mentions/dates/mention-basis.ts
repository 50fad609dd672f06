import type { Basis } from '../../schemas/mention.ts';
import { settledValue } from '../../schemas/settled-value.ts';
import type { ValueOf } from '../../schemas/value.ts';
import type { DateMention } from './date-mention.ts';

/** The value of a date mention, if it has one. */
export function daysMeant(mention: DateMention): ValueOf<'date'> | undefined {
  const value = settledValue(mention);
  return value?.kind === 'date' ? value : undefined;
}

/** A mention as what another one counts from. */
export function mentionBasis(mention: DateMention): Basis {
  const { start, end, stated } = mention;
  return {
    date: daysMeant(mention)?.edtf ?? '',
    of: 'mention',
    how: stated.value ? 'stated' : 'inferred',
    span: { start, end },
  };
}
