import { foldTypography } from '../../text/fold.ts';
import type { Metadata } from '../../schemas/entry.ts';
import { findDateline } from '../dateline.ts';
import { readDate } from '../read-date.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';
import { fromSourceFile } from './from-source-file.ts';

/**
 * The publication date as EDTF: a date stamp with a year, else a dateline with a year, else the source file. A day
 * without a year is no date, and the date of a caption is the picture's.
 */
export function findPublished(reading: Reading): Metadata['published'] {
  return stamped(reading) ?? datelined(reading) ?? fromSourceFile(reading.source.published);
}

function stamped(reading: Reading): Metadata['published'] {
  for (const { start, end } of piecesOf(reading, 'date-stamp')) {
    const value = readDate(foldTypography(reading.text.slice(start, end)));
    if (value !== undefined) return { how: 'stated', value, span: { start, end } };
  }
  return undefined;
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
