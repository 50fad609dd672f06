import { textOf, type Span } from '../../text/span.ts';
import { quotationTokens } from '../../values/quotation-tokens.ts';
import type { Place } from './places-of.ts';
import type { Wording } from './wording.ts';

/** What some accounts have in a place. */
export interface ReadAs {
  /** In quotation marks; empty where the accounts have no words. */
  readonly words: string;
  readonly articles: readonly string[];
}

/**
 * The readings of a place, each with the accounts that have it to the letter, in the order of the wordings; those without
 * words last. Of readings that differ less than the place does, the first stands for all.
 */
export function readingsOf(place: Place, wordings: readonly Wording[]): ReadAs[] {
  const having = new Map<string, ReadAs & { readonly articles: string[] }>();
  const read = new Set<string>();
  place.readings.forEach((reading, at) => {
    const wording = wordings[at];
    if (!reading || !wording) return;
    const words = `“${shownWords(wording.words, reading)}”`;
    const key = groupingOf(wholeWords(wording.words, reading), place.kind);
    const group = having.get(key) ?? { words, articles: [] };
    having.set(key, group);
    wording.articles.forEach((article) => {
      read.add(article);
      if (words === group.words && !group.articles.includes(article)) group.articles.push(article);
    });
  });
  const accounts = [...new Set(wordings.flatMap(({ articles }) => articles))];
  const lacking = accounts.filter((article) => !read.has(article));
  return lacking.length === 0 ? [...having.values()] : [...having.values(), { words: '', articles: lacking }];
}

/** Alike for readings that differ in their writing alone, where more is at stake: “don’t” and “do not”. */
function groupingOf(words: string, kind: Place['kind']): string {
  if (kind === 'spelling') return words.toLowerCase();
  if (kind === 'contraction') return words;
  return quotationTokens(words)
    .map(({ key }) => key)
    .join(' ');
}

/** The words of a reading, without the marks around them and not too many; “’d” is shown as “I’d”. */
export function shownWords(words: string, reading: Span): string {
  return shorten(wholeWords(words, reading));
}

function wholeWords(words: string, { start, end }: Span): string {
  let from = start;
  if (/['’]/.test(words.charAt(start))) while (from > 0 && /\S/.test(words.charAt(from - 1))) from -= 1;
  const shown = textOf(words, { start: from, end }).replace(/\s+/g, ' ');
  return /[\p{L}\p{N}]/u.test(shown)
    ? shown.replace(/^[.,;:?!\-–—\s'"‘’“”]+|[.,;:\-–—\s'"‘’“”]+$/gu, '')
    : shown;
}

const mostQuoted = 7; // words of each reading

function shorten(words: string): string {
  const parts = words.split(' ');
  return parts.length <= mostQuoted ? words : `${parts.slice(0, mostQuoted).join(' ')} …`;
}
