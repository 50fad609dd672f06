import type { Edit } from '../schemas/alignment.ts';

/** Whether an edit can turn what is told into something else: such edits stand out. */
export function standsOut({ kind }: Pick<Edit, 'kind'>): boolean {
  return kind === 'number' || kind === 'negation';
}
