import type { Span } from '../../text/span.ts';

/** A word of a window in lower case; offsets count from where the window begins. */
export interface Word extends Span {
  readonly text: string;
}

const word = /[^\s,;:!?()"]+/y;
const abbreviation = /^(?:[a-z]\.)+$|^(?:mr|mrs|ms|dr|gen|sen|rep|gov|st)\.$/;

/** The words at the front of a window, up to the next stop and `most` at the most. A full stop belongs to no word. */
export function wordsAhead(window: string, most: number): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (words.length < most) {
    word.lastIndex = at;
    const [found = ''] = word.exec(window) ?? [];
    const text = found.replace(/\.$/, '');
    if (text === '') break;
    words.push({ text, start: at, end: at + text.length });
    at += found.length;
    if ((text !== found && !abbreviation.test(found)) || window.charAt(at) !== ' ') break;
    at += 1;
  }
  return words;
}
