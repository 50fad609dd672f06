import type { Damage } from '../../schemas/entry.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';

const doubled = /(?<![\p{L}\p{M}\p{N}'’-])(?<word>\p{Ll}{2,})[ \u00a0]\k<word>(?![\p{L}\p{M}\p{N}'’-])/gu;
/** Words that stand twice in good prose. */
const welcome: ReadonlySet<string> = new Set(
  'had that so very no yes really many much more far long ever never now there again way ha bye blah knock tut boo cha out on in can do who what bora'.split(
    ' ',
  ),
);

/** Words printed twice in a row: “the the”. Words that good prose repeats are let pass. */
export function findDoubledWords(reading: Reading): readonly Damage[] {
  return piecesOf(reading, 'paragraph').flatMap(({ start, end }) =>
    [...reading.text.slice(start, end).matchAll(doubled)]
      .filter(({ groups }) => !welcome.has(groups?.['word'] ?? ''))
      .map(({ index, 0: found }) => ({
        kind: 'word-doubled' as const,
        start: start + index,
        end: start + index + found.length,
        note: 'A word stands twice in a row.',
      })),
  );
}
