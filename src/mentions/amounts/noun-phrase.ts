import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';
import { isAdverb, phraseEnders } from './function-words.ts';
import { wordsAfter, type NeighbouringWord } from './neighbouring-words.ts';
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
  return toPhrase(article, words.slice(0, last + 1));
}

/** The noun after “one”, “no” or “every”: the last word before one that cannot belong to it. */
export function singularAfter(article: ReadableArticle, at: number, end: number): NounPhrase | undefined {
  const words = phraseWords(article, at, end);
  const verb = words.findIndex(
    ({ lower }, index) => index > 0 && (/(?:ed|ing)$/.test(lower) || isAdverb(lower)),
  );
  return toPhrase(article, (verb === -1 ? words : words.slice(0, verb)).slice(0, 4));
}

function phraseWords(article: ReadableArticle, at: number, end: number): NeighbouringWord[] {
  const words = wordsAfter(article, at, end, mostWords);
  const ender = words.findIndex(({ lower }) => phraseEnders.has(lower));
  const phrase = ender === -1 ? words : words.slice(0, ender);
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
