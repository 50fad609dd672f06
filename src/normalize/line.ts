/** One line of an article that is not blank, with what the line itself shows. */
import { foldTypography } from '../text/fold.ts';
import { splitLines } from '../text/line-column.ts';
import type { Span } from '../text/span.ts';
import type { ChromeFamily } from './chrome-families.ts';
import { findChromeFamily } from './chrome-families.ts';

export interface Line extends Span {
  /** Position among the lines that are not blank, from 0. */
  readonly index: number;
  /** The line's words with plain quotation marks, dashes and spaces; as long as the span. */
  readonly words: string;
  /** The words in lower case, for comparing lines with one another; length and offsets may differ. */
  readonly key: string;
  /** How many words it has; in scripts without spaces, two characters count as a word. */
  readonly count: number;
  /** Whether it ends as sentences do, a closing quotation mark or bracket apart. */
  readonly ends: boolean;
  /** The family of page furniture it belongs to by its words alone. */
  readonly chrome: ChromeFamily | undefined;
  /** Whether a blank line, or the file's edge, stands before it. */
  readonly apart: boolean;
}

/** The lines that are not blank, in order; spans without the white space around them. A byte order mark is white space. */
export function readLines(text: string): readonly Line[] {
  const folded = foldTypography(text);
  const lines: Line[] = [];
  let apart = true;
  for (const whole of splitLines(text)) {
    const span = trimmed(folded, whole);
    if (span.start === span.end) apart = true;
    else {
      lines.push(readLine(folded.slice(span.start, span.end), span, lines.length, apart));
      apart = false;
    }
  }
  return lines;
}

/** White space, controls and formatting characters, which leave nothing to see. */
const unseen = /[\s\p{Cc}\p{Cf}]/u;

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && unseen.test(text.charAt(from))) from += 1;
  while (to > from && unseen.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function readLine(words: string, span: Span, index: number, apart: boolean): Line {
  const key = words.toLowerCase();
  const count = countWords(words);
  const ends = sentenceEnd.test(words);
  const found = findChromeFamily(key);
  const chrome =
    found && found.by !== 'whole' && ends && count >= fewestWordsOfProse && !isSpokenToReader(key)
      ? undefined
      : found;
  return { ...span, index, words, key, count, ends, chrome, apart };
}

/** A line that ends as a sentence and has as many words is prose. */
export const fewestWordsOfProse = 6;

/** Furniture in whole sentences speaks to the reader, or of rights; news speaks of others and quotes those who do not. */
function isSpokenToReader(key: string): boolean {
  return !/^["']/.test(key) && readerOrRights.test(key);
}

const readerOrRights =
  /\b(?:you|your|yours|our|us|we|we're|we've|we'll|you'll|you're|click|here|i agree)\b|©|\(c\)|all rights reserved|may not be (?:published|reproduced)|\S@\S|akismet|recaptcha|affiliate|^(?:sign up|subscribe (?:now|here|today)|follow @|advertisement|sponsored by|photos?:|watch:|listen:|share on|tags?:|related:|read more|more:|scroll|skip|image #)/;

const sentenceEnd = /[.!?…。！？][\])"'*]*$/u;
const spaceless = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const spacelessLetters = new RegExp(spaceless.source, 'g');

function countWords(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) {
    if (words.charCodeAt(at + 1) !== 32) count += 1;
  }
  if (!spaceless.test(words)) return count;
  return count + Math.floor((words.match(spacelessLetters)?.length ?? 0) / 2);
}
