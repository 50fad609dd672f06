import type { Metadata } from '../../schemas/entry.ts';
import { findAgency, isOutletToo } from '../agencies.ts';
import { findDateline } from '../dateline.ts';
import type { Piece } from '../page.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';
import { foldTypography } from '../../text/fold.ts';
import { fromSourceFile } from './from-source-file.ts';

/**
 * The agency whose text this is: a signature, an agency in the dateline or alone in the byline; else the source file.
 * A picture's credit says nothing about the text and is never looked at.
 */
export function findAgencyFact(reading: Reading): Metadata['agency'] {
  const stated = [
    ...piecesOf(reading, 'wire-signature').map((piece) => inSignature(reading.text, piece)),
    ...piecesOf(reading, 'dateline').map((piece) => inDateline(reading.text, piece)),
    ...piecesOf(reading, 'byline').map((piece) => inByline(reading.text, piece)),
  ].find((each) => each !== undefined);
  return stated ?? fromSourceFile(reading.source.agency);
}

function inSignature(text: string, piece: Piece): Metadata['agency'] {
  return agencyIn(
    piece,
    /[\p{L}][\p{L}\p{M}. ]*/u.exec(text.slice(piece.start, piece.end).replace(/\.$/, '')),
  );
}

function inDateline(text: string, piece: Piece): Metadata['agency'] {
  const words = text.slice(piece.start, piece.end);
  const named = findDateline(`${foldTypography(words)} x`)?.agency;
  if (named === undefined) return undefined;
  return agencyIn(piece, new RegExp(named.split('/')[0] ?? named).exec(words));
}

/** “Associated Press” alone, or after the reporter's name and a comma. */
function inByline(text: string, piece: Piece): Metadata['agency'] {
  const words = text.slice(piece.start, piece.end);
  const found = /(?<=^|^[Bb][Yy] |[,|/] ?|- )[\p{L}][\p{L}\p{M}. -]*$/u.exec(words);
  const isStaff = found !== null && isOutletToo(found[0]) && /[,|/-]\s?$/.test(words.slice(0, found.index));
  return isStaff ? undefined : agencyIn(piece, found);
}

function agencyIn(piece: Piece, found: RegExpExecArray | null): Metadata['agency'] {
  const name = found ? findAgency(found[0]) : undefined;
  if (!found || name === undefined) return undefined;
  const start = piece.start + found.index;
  return { how: 'stated', value: name, span: { start, end: start + found[0].trimEnd().length } };
}
