import type { Damage } from '../../schemas/entry.ts';
import { isKept } from '../account-for-text.ts';
import type { Piece } from '../page.ts';
import type { Reading } from '../reading.ts';

const labels: ReadonlySet<string> = new Set(['related-label', 'trending-label']);

/** Labels under a part of the article whose list is lost: nothing follows, or the next label does. Labels among menus are none of it. */
export function findEmptyLabels({ text, pieces }: Reading): readonly Damage[] {
  return pieces
    .filter(
      ({ kind }, index) =>
        labels.has(kind) &&
        isUnderArticle(pieces, index) &&
        (pieces[index + 1] === undefined || labels.has(pieces[index + 1]?.kind ?? '')),
    )
    .filter(({ start, end }) => !/:.*\S/.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      kind: 'label-empty',
      start,
      end,
      note: 'The label has nothing under it.',
    }));
}

const widgets: ReadonlySet<string> = new Set([
  ...labels,
  'help-label',
  'separator',
  'share-widget',
  'audio-widget',
  'advertisement',
]);

function isUnderArticle(pieces: readonly Piece[], index: number): boolean {
  const before = pieces.slice(0, index).findLast(({ kind }) => !widgets.has(kind));
  return before !== undefined && isKept(before.kind);
}
