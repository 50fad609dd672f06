import { foldTypography } from '../../text/fold.ts';
import type { Metadata } from '../../schemas/entry.ts';
import { findDateline } from '../dateline.ts';
import type { Reading } from '../reading.ts';
import { piecesOf } from '../reading.ts';

/** Place of the dateline: “WASHINGTON, D.C.” gives “Washington, D.C.”, with the span of the words as printed. */
export function findPlace(reading: Reading): Metadata['place'] {
  for (const { start, end } of piecesOf(reading, 'dateline')) {
    const words = reading.text.slice(start, end);
    const place = findDateline(`${foldTypography(words)} x`)?.place;
    if (place === undefined) continue;
    return {
      how: 'stated',
      value: inSmallLetters(words.slice(0, place.length)),
      span: { start, end: start + place.length },
    };
  }
  return undefined;
}

/** Words in capitals with a capital only at their start; abbreviations with stops but “ST.” and its like, and words with small letters stay. */
function inSmallLetters(place: string): string {
  return place
    .replace(/(?<!\p{L})(?:ST|STE|MT|FT|PT)(?=\.\s)/gu, initial)
    .replace(/\p{Lu}[\p{Lu}\p{M}'’]+(?![\p{L}.])/gu, initial);
}

function initial(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
