import type { Relation } from '../schemas/comparison.ts';

/** All that a mark can stand for: a relation between two readings, or a cell without a reading. */
export type MarkKind = Relation | 'silent' | 'lacuna' | 'not-judged';

/** The words readers see for each mark; the method guide explains them under the same names. */
export const markLabels: Readonly<Record<MarkKind, string>> = {
  same: 'Same',
  wording: 'Different words, same fact',
  precision: 'Compatible, different detail',
  'not-comparable': 'About different things',
  unclear: 'We cannot tell',
  contradict: 'Cannot both be right',
  silent: 'Does not say',
  lacuna: 'Text incomplete',
  'not-judged': 'Not judged yet',
};
