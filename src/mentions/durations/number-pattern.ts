/** How numbers before a unit of time are written, as sources of regular expressions over lower-case folded text. */

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const scale = '(?:dozen|hundred|thousand|million|billion)';
const word = `(?:(?:${tens})(?:[ -](?:${ones}))?|${teens}|${ones})`;
const words = `(?:(?:a|${word})[ -]${scale}(?:(?: and)?[ -]${word})?|${word})`;
const figure = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}(?:\\.\\d{1,2})?)(?:[ -]?[½¼¾⅓⅔]|[ -]\\d/\\d)?(?: ${scale})?`;

/** “two”, “twenty four”, “a hundred”, “2 1/2”, “1.5”, “two and a half”, “two-and-a-half”. */
export const numberPattern = `(?:${figure}|${words})(?:[ -]and[ -](?:a|one)[ -](?:half|quarter))?`;

/** The number as `readValue` takes it: hyphens inside it become blanks. */
export function plainNumber(written: string): string {
  return written.replaceAll('-', ' ');
}
