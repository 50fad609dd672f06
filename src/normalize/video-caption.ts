import { isOutletName } from './outlet-names.ts';

/** “CLOSE” is the button of a video that was flattened with its caption. */
const button = /^CLOSE\s+(?=\p{Lu})/u;
const closed = /[.!?]["']?\s+(?<outlet>\p{Lu}[\p{L}\p{M}\d.&' -]{2,40})$/u;

/** Where the outlet's name begins in a video's caption: “A sentence. The Daily Post”. Nothing when `words` is none. */
export function findVideoCredit(words: string): number | undefined {
  const outlet = closed.exec(words)?.groups?.['outlet'];
  return outlet !== undefined && isOutletName(outlet) ? words.length - outlet.length : undefined;
}

/** How many characters the button takes before the caption; 0 when there is none. */
export function lengthOfVideoButton(words: string): number {
  return button.exec(words)?.[0].length ?? 0;
}
