import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';
import { scales, small, tens } from '../../values/number-words.ts';
import { blockAt } from './block-at.ts';
import { changeVerbs } from './change-verbs.ts';

/** A number in figures or words, with its scale: “3.5 million”, “twenty-five”, “half a million”, “13 1/8”. */
export interface FoundNumber extends Span {
  readonly block: Span;
  /** Folded and in lower case, as values are written. */
  readonly written: string;
  readonly isFigure: boolean;
  /** Whether it has a scale, a comma or a decimal: then it is no year, age or label. */
  readonly isAmount: boolean;
  /** The other end of a range: “10 to 12”. `end` is behind it, `written` holds both. */
  readonly isRange: boolean;
}

const figure =
  '(?:\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)|\\d{1,15})(?:\\.\\d{1,6})?(?: \\d{1,2}\\/\\d{1,2}|[½⅓⅔¼¾])?';
const scale = '(?:hundred|thousand|millions?|billion|trillion|dozen)';
const unit = [...small.keys()].filter((word) => word !== 'zero').join('|');
const ten = [...tens.keys()].join('|');
const word = `(?:(?:${ten})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))?|(?:${unit})(?![a-z]))`;
const afterScale = `(?:,? and |,? | )(?!dozen)${word}(?: ${scale}(?![a-z])){0,2}`;
const inWords = `(?:(?:half an?|an?|${word})[ -]${scale}(?![a-z])(?: ${scale}(?![a-z]))?(?:${afterScale}){0,2}|${word}|zero)`;
const one = `(?:${figure}(?:[ -]?${scale}(?![a-z])|(?:mn|mln|bn|tn|m|b|k)(?![a-z]))?|${inWords})(?: and a half(?![a-z]))?`;
const currency = '(?:[a-z]{0,3}\\$|[€£¥]|dlrs |rs\\.? )?';
// bounded on both sides; a dot, colon, slash or hyphen before or after makes it part of something else
const numbers = new RegExp(
  `(?<![\\p{L}\\d.,:/#_'-])(?<first>${one})(?:(?<link> to | and |-| - )${currency}(?<last>${one}))?(?![\\p{L}\\d_]| \\d{3}(?![\\d,]))`,
  'gu',
);
const cache = new WeakMap<ReadableArticle, readonly FoundNumber[]>();

/** All numbers of an article in their order. The families that read them share one search. */
export function findNumbers(article: ReadableArticle): readonly FoundNumber[] {
  const known = cache.get(article);
  if (known !== undefined) return known;
  const found: FoundNumber[] = [];
  for (const match of article.lower.matchAll(numbers)) {
    const block = blockAt(article, match.index);
    if (block === undefined) continue;
    found.push(...toNumbers(article, match, block));
  }
  cache.set(article, found);
  return found;
}

// “from 3 to 20”, “rose 3 to 20”, “Sept. 30 to $5”: a move, or a date, and no range
const movesFrom = new RegExp(
  `(?:^|[^a-z])(?:from|up|down|off|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?|${[...changeVerbs.keys()].join('|')}) [$€£¥]?$`,
);

/** “Between 10 and 12” and “10 to 12” are ranges, “from 10 to 12” and “10 and 12” two numbers. */
function toNumbers(article: ReadableArticle, match: RegExpMatchArray, block: Span): FoundNumber[] {
  const { first = '', link = '', last } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  if (last === undefined) return [single(start, first, block)];
  const before = article.lower.slice(Math.max(block.start, start - 16), start);
  const isBetween = / ?\bbetween [$€£¥]?$/.test(before);
  const joins = link === ' and ' ? isBetween : link !== ' to ' || !movesFrom.test(before);
  if (!joins || (link === '-' && !isRangeOf(first, last))) {
    return link === '-' ? [] : [single(start, first, block), single(end - last.length, last, block)];
  }
  const written = isBetween ? `between ${first} and ${last}` : `${first} to ${last}`;
  return [
    { start, end, block, written, isFigure: isFigure(first), isAmount: hasAmount(last), isRange: true },
  ];
}

function single(start: number, words: string, block: Span): FoundNumber {
  const isAmount = hasAmount(words);
  return {
    start,
    end: start + words.length,
    block,
    written: words,
    isFigure: isFigure(words),
    isAmount,
    isRange: false,
  };
}

/** Whether a hyphen between two figures means “to”: 3-2 and 1939-45 are no ranges of amounts. */
function isRangeOf(first: string, last: string): boolean {
  const [low, high] = [Number(first.replaceAll(',', '')), Number.parseFloat(last.replaceAll(',', ''))];
  return Number.isFinite(low) && Number.isFinite(high) && low < high && !/^[12]\d{3}$/.test(first);
}

function isFigure(words: string): boolean {
  return /^\d/.test(words);
}

function hasAmount(words: string): boolean {
  return /[a-z,.½⅓⅔¼¾/]/.test(words) && /^\d/.test(words)
    ? true
    : [...scales.keys()].some((each) => words.includes(each));
}
