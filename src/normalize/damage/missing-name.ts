import type { Damage } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';

/** A verb of speaking, a space, a comma and who the missing person is: “said , who served”. */
const gap =
  /\b(?:said|says|say|told|tells|added|adds|asked|wrote|writes|argued|noted|explained|warned|replied|recalled|insisted|according to|by|with|of|from|and)\s+,\s+(?=(?:who|whose|whom|an?|the|which|director|professor|president|chief|head|founder|senior|former|spokes\p{L}+)\b)/giu;

/** Places where a name has fallen out, most often with a link that was stripped. */
export function findMissingNames(reading: Reading): readonly Damage[] {
  if (!reading.text.includes(' ,')) return [];
  return piecesOf(reading, 'paragraph').flatMap(({ start, end }) =>
    [...reading.text.slice(start, end).matchAll(gap)].map(({ index, 0: found }) => ({
      kind: 'name-missing' as const,
      start: start + index,
      end: start + index + found.trimEnd().length,
      note: 'A name is missing before the comma.',
    })),
  );
}
