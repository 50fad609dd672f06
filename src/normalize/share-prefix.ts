/** “Share All sharing options for: Headline”: the label of a button that flattening a page left before the headline. */
const prefix = /^(?:share\s*:?\s+)?(?:all\s+)?sharing options(?:\s+for)?\s*:\s+(?=\S)/i;

/** How many characters the label takes, white space after it included; 0 when there is none. */
export function lengthOfSharePrefix(words: string): number {
  return prefix.exec(words)?.[0].length ?? 0;
}
