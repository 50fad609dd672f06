import type { ReadableArticle } from '../readable-article.ts';
import { isAdverb, phraseEnders } from './function-words.ts';
import { wordsAfter, type NeighbouringWord } from './neighbouring-words.ts';
import { isPluralNoun } from './plural-nouns.ts';

const most = 6;

/** Nouns that elsewhere are taken for the verb of a subject: “the largest single share”. */
export const alsoNouns: ReadonlySet<string> = new Set(
  'call cost exchange lead need run share sign stand work'.split(' '),
);
/** Plurals that stand before another noun: “sports team”. */
const attributive: ReadonlySet<string> = new Set(
  'affairs arms communications drugs foods goods news operations ratings rights sales savings securities services sports systems weapons'.split(
    ' ',
  ),
);

/** The words of the noun phrase that begins behind `at`: up to a verb, a preposition or the like, or its plural noun. */
export function nounWords(article: ReadableArticle, at: number, end: number): NeighbouringWord[] {
  const words = wordsAfter(article, at, end, most);
  const ender = words.findIndex(({ lower }, index) => isEnd(lower, index, words[index + 1]));
  const phrase = ender === -1 ? words : words.slice(0, ender);
  const plural = phrase.findIndex((word) => isHead(article, word));
  const isLast = plural === -1 || isPluralNoun(phrase[plural + 1]?.lower ?? '');
  const kept = isLast ? phrase : phrase.slice(0, plural + 1);
  while (cannotEnd(kept.at(-1)?.lower ?? '')) kept.pop();
  return kept;
}

function cannotEnd(lower: string): boolean {
  return isAdverb(lower) || /^(?:more|least|most)$/.test(lower);
}

function isEnd(lower: string, index: number, next: NeighbouringWord | undefined): boolean {
  if (phraseEnders.has(lower)) return index === 0 || !alsoNouns.has(lower);
  return index > 0 && /(?:ed|ing)$/.test(lower) && isVerb(next);
}

/** Whether a word in -ed or -ing is a verb, by the word behind it: “threat facing the world”, “manufacturing plant”. */
function isVerb(next: NeighbouringWord | undefined): boolean {
  return next === undefined || phraseEnders.has(next.lower);
}

/** A plural, unless it owns the next noun or stands before one. */
function isHead(article: ReadableArticle, { lower, end }: NeighbouringWord): boolean {
  return isPluralNoun(lower) && !attributive.has(lower) && article.folded.charAt(end) !== "'";
}
