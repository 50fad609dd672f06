import type { Mention } from './mention.ts';
import type { Value } from './value.ts';

/** The value of a mention: what the words settle, else what was inferred. Quotations and names have none. */
export function settledValue(mention: Mention): Value | undefined {
  if (mention.kind === 'quotation' || mention.kind === 'name') return undefined;
  return mention.stated.value ?? mention.inferred?.value;
}
