import { foldTypography } from '../../text/fold.ts';
import type { Metadata } from '../../schemas/entry.ts';
import { findDateline } from '../dateline.ts';
import type { Piece } from '../page.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';
import { fromSourceFile } from './from-source-file.ts';

/**
 * The publication date as EDTF: a date stamp with a year, the nearest to the headline, else a dateline with a year, else the source file. A day
 * without a year is no date, and the date of a caption is the picture's.
 */
export function findPublished(reading: Reading): Metadata['published'] {
  return stamped(reading) ?? datelined(reading) ?? fromSourceFile(reading.source.published);
}

function stamped(reading: Reading): Metadata['published'] {
  for (const { start, end } of rankedStamps(reading)) {
    const value = readDate(foldTypography(reading.text.slice(start, end)));
    if (value !== undefined) return { how: 'stated', value, span: { start, end } };
  }
  return undefined;
}

/**
 * The date stamp beside the byline; then those under the headline, the nearest first, up to the first list of other stories; then those right over it. Further up
 * stands the day on which the page was opened. Without a headline all, in order.
 */
function rankedStamps(reading: Reading): readonly Piece[] {
  const { pieces } = reading;
  const headline = pieces.findIndex(({ kind }) => kind === 'headline');
  const signed = pieces.filter((piece, index) => isStamp(piece) && isBesideByline(pieces, index));
  if (headline === -1) return outsideLists(pieces);
  const over = pieces.slice(Math.max(0, headline - reachOverHeadline), headline);
  return [...signed, ...outsideLists(pieces.slice(headline)), ...over.filter(isStamp).reverse()];
}

/** In pieces: a section's name or a share button may stand between the date and the headline. */
const reachOverHeadline = 3;

function isStamp({ kind }: Piece): boolean {
  return kind === 'date-stamp';
}

/** What headlines of other stories pass for over the story. */
const titles: ReadonlySet<string> = new Set(['other-headline', 'other-text', 'dek', 'trending-label']);

function isBesideByline(pieces: readonly Piece[], index: number): boolean {
  return [pieces[index - 1], pieces[index + 1]].some(
    (each) => each?.rule === 'byline' && each.kind === 'byline',
  );
}

const listLabels: ReadonlySet<string> = new Set(['related-label', 'trending-label']);
/** A date at most this many pieces under a list's label, in its head, is of one of the stories listed. */
const reachOfList = 60;

function outsideLists(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece, index) => isStamp(piece) && !isListed(pieces, index));
}

/** Whether another story’s headline stands beside it, and above that a list's label without a paragraph in between. */
function isListed(pieces: readonly Piece[], index: number): boolean {
  if (![pieces[index - 1], pieces[index + 1]].some((each) => each && titles.has(each.kind))) return false;
  for (let at = index - 1; at >= Math.max(0, index - reachOfList); at -= 1) {
    const kind = pieces[at]?.kind ?? 'paragraph';
    if (kind === 'paragraph' || kind === 'headline' || kind === 'byline') return false;
    if (listLabels.has(kind)) return true;
  }
  return false;
}

function datelined(reading: Reading): Metadata['published'] {
  for (const { start, end } of piecesOf(reading, 'dateline')) {
    const words = foldTypography(reading.text.slice(start, end));
    const date = findDateline(`${words} x`)?.date;
    const value = date === undefined ? undefined : readDate(date);
    if (date === undefined || value === undefined) continue;
    const from = start + words.indexOf(date);
    return { how: 'stated', value, span: { start: from, end: from + date.length } };
  }
  return undefined;
}
