import { foldTypography } from '../text/fold.ts';

/** A value longer than this is no value: the limit keeps every reader fast on hostile input. */
export const longestWritten = 200;

/** The value as the readers see it: one kind of dash, quotation mark and space, single spaces, no outer blanks. */
export function foldWritten(written: string): string {
  return foldTypography(written).replace(/[\s]+/g, ' ').trim();
}
