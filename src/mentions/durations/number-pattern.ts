/** How numbers before a unit of time are written, as sources of regular expressions over lower-case folded text. */
import { numberTo99Pattern } from '../../values/number-words.ts';

const scale = '(?:dozen|hundred|thousand|million|billion)';
const words = `(?:(?:a|${numberTo99Pattern})[ -]${scale}(?:(?: and)?[ -]${numberTo99Pattern})?|${numberTo99Pattern})`;
const figure = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}(?:\\.\\d{1,2})?)(?:[ -]?[½¼¾⅓⅔]|[ -]\\d/\\d)?(?: ${scale})?`;

/** “two”, “twenty four”, “a hundred”, “2 1/2”, “1.5”, “two and a half”, “two-and-a-half”. */
export const numberPattern = `(?:${figure}|${words})(?:[ -]and[ -](?:a|one)[ -](?:half|quarter))?`;

/** The number as `readValue` takes it: hyphens inside it become blanks. */
export function plainNumber(written: string): string {
  return written.replaceAll('-', ' ');
}
