import type { Edit } from '../schemas/alignment.ts';

/**
 * What readers call each kind of edit. Where only one article has words, neither is said to have left them out or put
 * them in: mostly nobody knows who had the words first.
 */
export const editLabels: Readonly<Record<Edit['kind'], string>> = {
  case: 'capitals',
  punctuation: 'punctuation',
  spelling: 'spelling',
  contraction: 'contraction',
  word: 'other words',
  omission: 'in one only',
  addition: 'in one only',
  number: 'number',
  negation: 'negation',
};

/** Whether an edit can turn what is told into something else: such edits stand out. */
export function standsOut({ kind }: Pick<Edit, 'kind'>): boolean {
  return kind === 'number' || kind === 'negation';
}
