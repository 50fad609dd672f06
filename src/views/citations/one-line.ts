/** The text in one line: line breaks, tabs and control characters are one blank, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
