import type { Variant } from '../schemas/comparison.ts';

/** What readers call each kind of difference between versions of a quotation. */
export const variantLabels: Readonly<Record<Variant['kind'], string>> = {
  case: 'capitals',
  punctuation: 'punctuation',
  spelling: 'spelling',
  contraction: 'contraction',
  word: 'other words',
  omission: 'not in all',
  addition: 'not in all',
  number: 'number',
  negation: 'negation',
};
