import { monthNames, weekdayNames } from '../../values/calendar-names.ts';
import type { Scope } from '../../schemas/value.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { scopeOf } from './amount-mention.ts';
import { phraseEnders } from './function-words.ts';
import { regions } from './regions.ts';
import { nounWords } from './noun-words.ts';
import { wordAt, wordsAfter, type NeighbouringWord } from './neighbouring-words.ts';

/** What a place adds to the scope, and where the words for it end. */
export interface ScopeAfter {
  readonly scope: Pick<Scope, 'of' | 'where'>;
  readonly end: number;
}

/**
 * Reads “of the world’s cocaine”, “of voters in Ohio” after a share, a rank or a count: of what, and where. A place that
 * owns (“the world’s”) is where; other owners stay with what they own, as they may be people. `isDirect` reads the noun
 * without “of”: “half the voters”.
 */
export function scopeAfter(article: ReadableArticle, at: number, end: number, isDirect = false): ScopeAfter {
  const isOf = article.lower.startsWith(' of ', at);
  const of = isOf || isDirect ? phraseFrom(article, isOf ? at + 3 : at, end) : undefined;
  const place = placeAfter(article, of?.end ?? at, end);
  if (of === undefined)
    return {
      scope: scopeOf({ of: undefined, where: place?.text, measure: undefined, when: undefined }),
      end: place?.end ?? at,
    };
  const owned = splitOwner(of.text);
  const scope = scopeOf({
    of: owned.of,
    where: place?.text ?? owned.where,
    measure: undefined,
    when: undefined,
  });
  return { scope, end: place?.end ?? of.end };
}

/** “in Colombia”, “in the world”, “across the region” right here. */
export function placeAfter(
  article: ReadableArticle,
  at: number,
  end: number,
): { readonly text: string; readonly end: number } | undefined {
  const preposition = /^ (?:in|across|throughout|within) (?:the )?/.exec(
    article.lower.slice(at, Math.min(end, at + 16)),
  )?.[0];
  if (preposition === undefined) return undefined;
  const start = at + preposition.length;
  const first = wordAt(article, start, end);
  if (first === undefined) return undefined;
  const article_ = preposition.endsWith('the ') ? 'the ' : '';
  if (article_ !== '' && regions.has(first.lower)) return { text: `the ${first.lower}`, end: first.end };
  const name = capitalizedRun(article, start, end);
  if (name === undefined || isCalendar(name.first)) return undefined;
  const [next] = wordsAfter(article, name.end, end, 1);
  // “in the Clinton campaign” is no place
  if (next !== undefined && !phraseEnders.has(next.lower) && !/(?:ed|ing|ly|s)$/.test(next.lower))
    return undefined;
  return { text: article_ + article.folded.slice(start, name.end), end: name.end };
}

function capitalizedRun(article: ReadableArticle, start: number, end: number) {
  const words = [wordAt(article, start, end)];
  while (words.length < 4) {
    const last = words.at(-1);
    if (last === undefined || article.folded.charAt(last.end) !== ' ') break;
    const next = wordAt(article, last.end + 1, end);
    if (next === undefined || !next.isCapitalized) break;
    words.push(next);
  }
  const [first, last] = [words[0], words.at(-1)];
  return first?.isCapitalized === true && last !== undefined ? { first, end: last.end } : undefined;
}

const calendar: ReadonlySet<string> = new Set([...monthNames, ...weekdayNames]);
const shortMonth = /^(?:jan|feb|sept?|oct|nov|dec)\.?$/;

function isCalendar({ lower }: NeighbouringWord): boolean {
  return calendar.has(lower) || shortMonth.test(lower);
}

/** What an amount of money is in or of: “$3 million in aid”, “$518 million of debt”. */
export function goodsAfter(article: ReadableArticle, at: number, end: number): string | undefined {
  const link = /^ (?:worth of|in|of) (?=[a-z])/.exec(article.folded.slice(at, Math.min(end, at + 12)))?.[0];
  if (link === undefined) return undefined;
  const first = wordAt(article, at + link.length, end);
  if (first === undefined || phraseEnders.has(first.lower)) return undefined;
  return phraseFrom(article, at + link.length - 1, end)?.text;
}

/** A group of which some are counted, “of the ministers”, “of them”, and whether it is singled out by a superlative. */
export interface Group {
  readonly of: string;
  readonly end: number;
  readonly isSuperlative: boolean;
}

const group =
  /^ of (?<all>(?:the|these|those|his|her|its|their|our|my|your|them|us|whom|which|[^\s.,;:!?]{1,20}'s?)(?![\p{L}]))/u;
const superlative =
  /(?:^|[ -])(?:most|top|leading|largest|biggest|main|chief|key|best|worst|first|last|few|many|only|\p{L}{2,12}[^rn]est)(?: |$)/u;

/** The group behind a count: “two of the ministers”. */
export function memberOf(article: ReadableArticle, at: number, end: number): Group | undefined {
  const found = group.exec(article.lower.slice(at, Math.min(end, at + 28)))?.groups?.['all'];
  if (found === undefined) return undefined;
  if (/^(?:them|us|whom|which)$/.test(found)) {
    const close = at + ' of '.length + found.length;
    return { of: found, end: close, isSuperlative: false };
  }
  const phrase = phraseFrom(article, at + 3, end);
  if (phrase === undefined) return undefined;
  return { of: phrase.text, end: phrase.end, isSuperlative: superlative.test(phrase.text.toLowerCase()) };
}

/** The noun phrase from here on, with its determiner taken off where it only points. */
export function phraseFrom(
  article: ReadableArticle,
  at: number,
  end: number,
): (Span & { readonly text: string }) | undefined {
  const lead = leadHere.exec(article.lower.slice(at, Math.min(end, at + 40)))?.[0] ?? '';
  const phrase = nounWords(article, at + lead.length, end);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = lead === '' ? first.start : at + 1;
  return { start, end: last.end, text: article.folded.slice(start, last.end) };
}

// determiners and a number: “all the”, “its 28,000”, “the country’s 3,000”
const leadHere =
  /^(?: (?:all|both))?(?: (?:the|this|that|these|those|his|her|its|their|our|your|my|an?))?(?: \p{L}{1,20}'s?(?= \d))?(?: \d[\d,.]{0,14}\d?(?: (?:million|billion|thousand))?(?! ?%| percent))?(?= )/u;

/** “the world’s cocaine” as cocaine in the world; “the bank’s loans” as it is. */
function splitOwner(text: string): { of: string; where?: string } {
  const owner = /^(the (\p{L}+))'s? (.+)$/u.exec(text);
  const [, place = '', noun = '', owned = ''] = owner ?? [];
  if (regions.has(noun.toLowerCase())) return { of: owned, where: place.toLowerCase() };
  return { of: text.replace(/^(?:the|all|all the) /i, '') };
}
