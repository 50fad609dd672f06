import type { Damage } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';

const labels: ReadonlySet<string> = new Set(['related-label', 'trending-label']);

/** Labels of lists that have lost their list: nothing follows, or the next label does. */
export function findEmptyLabels({ text, pieces }: Reading): readonly Damage[] {
  return pieces
    .filter(
      ({ kind }, index) =>
        labels.has(kind) && (pieces[index + 1] === undefined || labels.has(pieces[index + 1]?.kind ?? '')),
    )
    .filter(({ start, end }) => !/:.*\S/.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      kind: 'label-empty',
      start,
      end,
      note: 'The label has nothing under it.',
    }));
}
