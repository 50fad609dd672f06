import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';
import { isAdverb, phraseEnders } from './function-words.ts';
import { wordsAfter, type NeighbouringWord } from './neighbouring-words.ts';
import { alsoNouns } from './noun-words.ts';
import { isPluralNoun } from './plural-nouns.ts';

/** The words that name what is counted; the span has no blanks at its ends. */
export interface NounPhrase extends Span {
  /** Its last word in lower case, without a possessive ending. */
  readonly head: string;
  /** Whether words stand before the head. */
  readonly isModified: boolean;
  /** Whether it owns what follows: “the two countries’ leaders”. */
  readonly isOwner: boolean;
}

const mostWords = 6; // “two U.S. Navy guided missile destroyers”

/** The plural noun after `at`, with what stands before it: “U.S. deportation flights”. Nothing where none is near. */
export function pluralAfter(article: ReadableArticle, at: number, end: number): NounPhrase | undefined {
  const words = phraseWords(article, at, end);
  const first = words.findIndex(({ lower }) => isPluralNoun(lower));
  if (first === -1) return undefined;
  let last = first; // “ten news agencies”, “two arms dealers”: the last of plurals in a row is the head
  while (isPluralNoun(words[last + 1]?.lower ?? '') && !isOwner(article, words[last])) last += 1;
  if (words[last]?.isCapitalized === true) last = commonPlural(words, last);
  return toPhrase(article, words.slice(0, last + 1));
}

/** “Acme Industries common shares”: behind a plural in a name, the common noun is what is counted. */
function commonPlural(words: readonly NeighbouringWord[], last: number): number {
  const later = words.findIndex(
    ({ lower, isCapitalized }, at) => at > last && !isCapitalized && isPluralNoun(lower),
  );
  return later === -1 ? last : later;
}

/** The noun after “one”, “no” or “every”: the last word before one that cannot belong to it. */
export function singularAfter(article: ReadableArticle, at: number, end: number): NounPhrase | undefined {
  const words = phraseWords(article, at, end, alsoNouns);
  const verb = words.findIndex(
    ({ lower }, index) => index > 0 && (/(?:ed|ing)$/.test(lower) || isAdverb(lower)),
  );
  const phrase = (verb === -1 ? words : words.slice(0, verb)).slice(0, 4);
  const owner = phrase.findIndex(({ lower }) => lower.endsWith("'s"));
  return toPhrase(article, owner === -1 ? phrase : phrase.slice(0, owner + 1));
}

function phraseWords(
  article: ReadableArticle,
  at: number,
  end: number,
  nouns: ReadonlySet<string> = new Set(),
): NeighbouringWord[] {
  const isEnd = (lower: string, index: number) =>
    phraseEnders.has(lower) && (index === 0 || !nouns.has(lower));
  const phrase = wordsAfter(article, at, end, mostWords, isEnd);
  const owner = phrase.findIndex((word) => isPluralNoun(word.lower) && isOwner(article, word));
  return owner === -1 ? phrase : phrase.slice(0, owner + 1);
}

function toPhrase(article: ReadableArticle, words: readonly NeighbouringWord[]): NounPhrase | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const head = last.lower.replace(/'s$/, '').replace(/^.*-(?=\p{L})/u, '');
  const isPossessive = last.lower.endsWith("'s");
  return {
    start: first.start,
    end: isPossessive ? last.end - 2 : last.end,
    head,
    isModified: words.length > 1,
    isOwner: isPossessive || isOwner(article, last),
  };
}

function isOwner(article: ReadableArticle, word: NeighbouringWord | undefined): boolean {
  return word !== undefined && article.folded.charAt(word.end) === "'";
}
