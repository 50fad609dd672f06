import type { Author, Metadata } from '../../schemas/entry.ts';
import type { Piece } from '../page.ts';
import { readByline } from '../read-byline.ts';
import { readReportersCredit } from '../read-reporters-credit.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';

/**
 * The authors as the byline or the reporters' credit names them, whichever names more, the byline in a tie; else as the
 * source file gives them. The names of one place are given, never those of another article that shares the text.
 */
export function findAuthors(reading: Reading): Metadata['authors'] {
  const bylines = piecesOf(reading, 'byline').filter(({ rule }) => rule === 'byline');
  const candidates = [
    authorsIn(reading.text, bylines, readByline),
    ...piecesOf(reading, 'reporters-credit').map((credit) =>
      authorsIn(reading.text, [credit], readReportersCredit),
    ),
  ].filter((each) => each !== undefined);
  const [most] = candidates.sort((a, b) => b.value.length - a.value.length);
  return most ?? given(reading.source.authors);
}

function authorsIn(text: string, pieces: readonly Piece[], read: (words: string) => readonly Author[]) {
  const [first] = pieces;
  const last = pieces.at(-1);
  const value = pieces.flatMap(({ start, end }) => read(text.slice(start, end)));
  if (!first || !last || value.length === 0) return undefined;
  return { how: 'stated' as const, value, span: { start: first.start, end: last.end } };
}

function given(names: readonly string[] | undefined): Metadata['authors'] {
  return names && { how: 'given', value: names.map((name) => ({ name })) };
}
