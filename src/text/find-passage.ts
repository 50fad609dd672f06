import { hasLineBreak } from './line-column.ts';
import { findNearestPassage } from './nearest-passage.ts';
import type { Span } from './span.ts';

/** Exact words, and where they stand in several places the exact words that adjoin them. */
export interface CitedWords {
  readonly quote: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export type FoundPassage =
  | { readonly kind: 'found'; readonly span: Span }
  /** Several places of the kept text, in order. */
  | { readonly kind: 'ambiguous'; readonly spans: readonly Span[] }
  /** The words stand in the text, but not, or not wholly, in what is kept; the first such place. */
  | { readonly kind: 'dropped'; readonly span: Span }
  | {
      readonly kind: 'absent';
      /** What the text has not: the quote itself, or the quote in this neighbourhood. */
      readonly missing: 'quote' | 'before' | 'after';
      /**
       * The kept words most like the quote, to word a message with and for nothing else; when a neighbour is missing,
       * the words most like neighbour and quote together.
       */
      readonly nearest?: Span;
    };

/**
 * Finds where exactly these words stand. Nothing is folded: one other letter, dash or blank, and the passage is absent.
 * A passage begins and ends where words do: "he met" does not stand in “The mayor and she met”.
 * It lies within one line, and each of its characters but blanks lies in `kept`, which is in document order.
 * `before` and `after` adjoin the quote, with any run of blanks, a line break included, between. Places may overlap: in
 * "so so so" the words "so so" are ambiguous. A quote of blanks alone is absent.
 */
export function findPassage(text: string, kept: readonly Span[], cited: CitedWords): FoundPassage {
  const places = hasLineBreak(cited.quote) ? [] : findExact(text, cited.quote);
  const following = places.filter((place) => followsWords(text, place, cited.before));
  const adjoining = following.filter((place) => precedesWords(text, place, cited.after));
  const [first, second] = adjoining.filter((place) => liesInKept(text, place, kept));
  if (first && second) {
    return { kind: 'ambiguous', spans: adjoining.filter((place) => liesInKept(text, place, kept)) };
  }
  if (first) return { kind: 'found', span: first };
  const [dropped] = adjoining;
  if (dropped) return { kind: 'dropped', span: dropped };
  const missing = places.length === 0 ? 'quote' : following.length === 0 ? 'before' : 'after';
  return absent(missing, findNearestPassage(text, kept, wordsLookedFor(cited, missing)));
}

function findExact(text: string, quote: string): Span[] {
  const places: Span[] = [];
  if (quote.trim() === '') return places;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length });
  }
  return places.filter((place) => !cutsWord(text, place.start) && !cutsWord(text, place.end));
}

// scripts written without blanks between words have no ends of words to cut
const inWord = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]`;
const endsInWord = new RegExp(`${inWord}$`, 'u');
const startsInWord = new RegExp(`^${inWord}`, 'u');

/** Whether letters, digits or the halves of one character stand on both sides of an offset. */
function cutsWord(text: string, offset: number): boolean {
  if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))) return offset > 0;
  // two units hold the one character on either side, whatever its length
  return (
    endsInWord.test(text.slice(Math.max(0, offset - 2), offset)) &&
    startsInWord.test(text.slice(offset, offset + 2))
  );
}

function followsWords(text: string, place: Span, before = ''): boolean {
  let end = place.start;
  while (!text.endsWith(before, end)) {
    if (end === 0 || !isBlank(text.charAt(end - 1))) return false;
    end -= 1;
  }
  return true;
}

function precedesWords(text: string, place: Span, after = ''): boolean {
  let start = place.end;
  while (!text.startsWith(after, start)) {
    if (start === text.length || !isBlank(text.charAt(start))) return false;
    start += 1;
  }
  return true;
}

function liesInKept(text: string, place: Span, kept: readonly Span[]): boolean {
  let reached = place.start;
  for (const block of kept) {
    if (block.end <= reached) continue;
    if (block.start >= place.end) break;
    if (!isBlank(text.slice(reached, block.start))) return false;
    reached = block.end;
  }
  return reached >= place.end || isBlank(text.slice(reached, place.end));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function wordsLookedFor({ quote, before, after }: CitedWords, missing: 'quote' | 'before' | 'after'): string {
  if (missing === 'quote') return quote;
  return missing === 'before' ? `${before ?? ''} ${quote}` : `${quote} ${after ?? ''}`;
}

function absent(missing: 'quote' | 'before' | 'after', nearest: Span | undefined): FoundPassage {
  return nearest === undefined ? { kind: 'absent', missing } : { kind: 'absent', missing, nearest };
}
