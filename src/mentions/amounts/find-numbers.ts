import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';
import { scales } from '../../values/number-words.ts';
import { blockAt } from '../block-at.ts';
import { startsWord } from './find-phrases.ts';
import { changeVerbs } from './change-verbs.ts';
import { numberHere, numberTrigger } from './number-pattern.ts';

/** A number in figures or words, with its scale: “3.5 million”, “twenty-five”, “half a million”, “13 1/8”. */
export interface FoundNumber extends Span {
  /** Where its first figure stands: “between” stands before it. */
  readonly figureAt: number;
  readonly block: Span;
  /** Folded and in lower case, as values are written. */
  readonly written: string;
  readonly isFigure: boolean;
  /** Whether it has a scale, a comma or a decimal: then it is no year, age or label. */
  readonly isAmount: boolean;
  /** “10 to 12”: `end` is behind the second, `written` holds both. */
  readonly isRange: boolean;
}

const cache = new WeakMap<ReadableArticle, readonly FoundNumber[]>();

/** All numbers of an article in their order. The families that read them share one search. */
export function findNumbers(article: ReadableArticle): readonly FoundNumber[] {
  const known = cache.get(article);
  if (known !== undefined) return known;
  const found = search(article);
  cache.set(article, found);
  return found;
}

function search(article: ReadableArticle): FoundNumber[] {
  const found: FoundNumber[] = [];
  const trigger = new RegExp(numberTrigger, 'g');
  for (let at = trigger.exec(article.lower); at !== null; at = trigger.exec(article.lower)) {
    numberHere.lastIndex = at.index;
    const match = numberHere.exec(article.lower);
    if (match === null || !startsWord(article, at.index)) continue;
    const block = blockAt(article, at.index);
    if (block === undefined) continue;
    found.push(...toNumbers(article, match, block));
    trigger.lastIndex = match.index + match[0].length;
  }
  return found;
}

// “from 3 to 20”, “rose 3 to 20”, “Sept. 30 to $5”: a move, or a date, and no range
const movesFrom = new RegExp(
  `(?:^|[^a-z])(?:from|up|down|off|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?|${[...changeVerbs.keys()].join('|')}) [$€£¥]?$`,
);

/** “Between 10 and 12” and “10 to 12” are ranges, “from 10 to 12” and “10 and 12” two numbers. */
function toNumbers(article: ReadableArticle, match: RegExpExecArray, block: Span): FoundNumber[] {
  const { first = '', link = '', last } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (last === undefined) return [single(start, first, block)];
  const isDash = link.includes('-');
  const before = article.lower.slice(Math.max(block.start, start - 16), start);
  const isBetween = /(?:^|[^a-z])between [$€£¥]?$/.test(before);
  const isBare = end - start === first.length + link.length + last.length; // no sign of money between them
  const joins =
    link === ' and '
      ? isBetween
      : isDash
        ? isRangeOf(first, last)
        : link === ' or '
          ? isBare
          : !movesFrom.test(before);
  if (!joins) return isDash ? [] : [single(start, first, block), single(end - last.length, last, block)];
  const written = isBetween ? `between ${first} and ${last}` : `${first} to ${last}`;
  const begin = isBetween ? article.lower.lastIndexOf('between', start) : start;
  return [
    {
      start: begin,
      figureAt: start,
      end,
      block,
      written,
      isFigure: isFigure(first),
      isAmount: hasAmount(last),
      isRange: true,
    },
  ];
}

function single(start: number, written: string, block: Span): FoundNumber {
  const common = { block, written, isRange: false };
  return {
    start,
    figureAt: start,
    end: start + written.length,
    ...common,
    isFigure: isFigure(written),
    isAmount: hasAmount(written),
  };
}

/** Whether a hyphen between two figures means “to”: 3-2 and 1939-45 are no ranges of amounts. */
function isRangeOf(first: string, last: string): boolean {
  const [low, high] = [Number(first.replaceAll(',', '')), Number.parseFloat(last.replaceAll(',', ''))];
  return Number.isFinite(low) && Number.isFinite(high) && low < high && !/^[12]\d{3}$/.test(first);
}

function isFigure(written: string): boolean {
  return /^\d/.test(written);
}

function hasAmount(written: string): boolean {
  if (isFigure(written)) return /[a-z,.½⅓⅔¼¾/]/.test(written);
  return [...scales.keys()].some((scale) => written.includes(scale));
}
