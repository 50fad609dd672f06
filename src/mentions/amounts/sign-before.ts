import type { ReadableArticle } from '../readable-article.ts';

const inWords = /(?<![\p{L}-])(?<sign>(?:minus|negative) )[$€£¥]?$/u;
const asDash = /(?:^|[ (])[$€£¥]?(?<sign>-)[$€£¥]?$/;
const measured = /[\d.,]{1,12} ?(?:%|per ?cent|°|degrees?(?![a-z]))/y;
const counted = /\d $/; // “12 minus 3” is a sum
const longest = 12;

/**
 * Where the sign of a number below zero begins: “minus 20”, “-0.2%”. A dash is a sign only before a percentage or a
 * temperature; elsewhere it parts clauses and opens lists.
 */
export function signBefore(article: ReadableArticle, at: number, from: number): number | undefined {
  const begin = Math.max(from, at - longest);
  const before = article.lower.slice(begin, at);
  const word = inWords.exec(before);
  if (word !== null) return counted.test(before.slice(0, word.index)) ? undefined : begin + word.index;
  const dash = asDash.exec(before);
  if (dash === null || /\u2014|\u2015/.test(article.text.charAt(at - 1))) return undefined;
  measured.lastIndex = at;
  return measured.test(article.lower) ? begin + before.lastIndexOf('-') : undefined;
}
