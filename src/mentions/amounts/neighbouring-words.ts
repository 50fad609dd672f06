import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';

/** A word beside a place in the text. */
export interface NeighbouringWord extends Span {
  readonly lower: string;
  readonly isCapitalized: boolean;
}

// letters, with dots inside abbreviations, apostrophes and hyphens inside words: “U.S.-designated”, “world's”
const wordHere =
  /\p{L}(?:[\p{L}\p{M}\d]|[.'-](?=[\p{L}\d])|(?<=(?:^|[.\s-])\p{L}(?:\.\p{L}){0,3})\.(?=[-\s,])){0,30}/uy;
const longestWord = 40;

/**
 * Up to `most` words after `at`, each parted from the one before by one blank; anything else ends them, and so does the first
 * word that `isEnd` says yes to, which is left out.
 */
export function wordsAfter(
  article: ReadableArticle,
  at: number,
  end: number,
  most: number,
  isEnd: (lower: string, index: number) => boolean = never,
): NeighbouringWord[] {
  const words: NeighbouringWord[] = [];
  let here = at;
  while (words.length < most) {
    const start = isBlank(article.folded.charCodeAt(here)) ? here + 1 : here;
    if (start === here && words.length > 0) break;
    const word = wordAt(article, start, end);
    if (word === undefined || isEnd(word.lower, words.length)) break;
    words.push(word);
    here = word.end;
  }
  return words;
}

function never(): boolean {
  return false;
}

/** The word that begins at this offset. */
export function wordAt(article: ReadableArticle, at: number, end: number): NeighbouringWord | undefined {
  wordHere.lastIndex = at;
  const found = wordHere.exec(article.folded)?.[0];
  if (found === undefined || at + found.length > end) return undefined;
  return neighbour(article, at, at + found.length);
}

/** Up to `most` words before `at`, the nearest first. Commas and the like end them; a full stop of an abbreviation stays. */
export function wordsBefore(
  article: ReadableArticle,
  at: number,
  start: number,
  most: number,
): NeighbouringWord[] {
  const words: NeighbouringWord[] = [];
  let here = at;
  while (words.length < most) {
    if (!isBlank(article.folded.charCodeAt(here - 1)) || here - 1 < start) break;
    const end = here - 1;
    let begin = end;
    while (begin > start && end - begin < longestWord && !isBlank(article.folded.charCodeAt(begin - 1)))
      begin -= 1;
    const bare = article.folded.slice(begin, end).replace(/^["'([]/, '');
    if (!/^[\p{L}\d][\p{L}\p{M}\d.'&-]{0,39}$/u.test(bare) || endsSentence(bare)) break;
    words.push(neighbour(article, end - bare.length, end));
    here = end - bare.length;
  }
  return words;
}

function neighbour(article: ReadableArticle, start: number, end: number): NeighbouringWord {
  const lower = article.lower.slice(start, end);
  return { start, end, lower, isCapitalized: article.folded.charAt(start) !== lower.charAt(0) };
}

/** A full stop ends a sentence, unless it belongs to initials, a title or a short form: “U.S.”, “Mr.”, “Co.”. */
function endsSentence(word: string): boolean {
  return word.endsWith('.') && !/^(?:\p{L}\.)+$|^\p{Lu}\p{Ll}{0,3}\.$/u.test(word);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
