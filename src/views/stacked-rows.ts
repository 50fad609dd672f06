import type { PictureRow, ValuePicture } from '../schemas/value-picture.ts';

/** A row before it has its place in the picture. */
export type PlainRow = Omit<PictureRow, 'top' | 'label'>;

/** In heights of the letters: the line of words above the bars, each bar with what parts it from the next, and the rest. */
const rowHeight = { words: 1.5, bar: 0.8, after: 0.7 };
/** Share of the narrowest picture, 270 pixels, that one letter takes. */
const letter = 2.7;

/** Puts the rows one below the other, the words of each beside its bar’s beginning, or its end where that is too far right. */
export function stackRows(rows: readonly PlainRow[]): Pick<ValuePicture, 'rows' | 'height'> {
  let top = 0;
  const placed = rows.map((row): PictureRow => {
    const placedRow = { ...row, top: tenth(top), label: labelOf(row) };
    top += rowHeight.words + row.accounts.length * rowHeight.bar + rowHeight.after;
    return placedRow;
  });
  return { rows: placed, height: tenth(top) };
}

function labelOf({ accounts, value, bar, allowed = bar }: PlainRow): PictureRow['label'] {
  const length = letter * (value.length + 3 * accounts.length);
  if (allowed.from + length <= 100) return { place: allowed.from, anchor: 'start' };
  return allowed.to >= length ? { place: allowed.to, anchor: 'end' } : { place: 0, anchor: 'start' };
}

function tenth(figure: number): number {
  return Math.round(figure * 10) / 10;
}
