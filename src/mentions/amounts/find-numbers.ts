import type { ReadableArticle } from '../readable-article.ts';
import type { Span } from '../../text/span.ts';
import { scales } from '../../values/number-words.ts';
import { blockAt } from '../block-at.ts';
import { startsWord } from './find-phrases.ts';
import { isBetween, joinsRange } from './joins-range.ts';
import { numberHere, numberTrigger } from './number-pattern.ts';
import { signBefore } from './sign-before.ts';

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
    const block = blockAt(article, at.index);
    if (match === null || block === undefined) continue;
    if (!startsWord(article, at.index) && signBefore(article, at.index, block.start) === undefined) continue;
    found.push(...toNumbers(article, match, block));
    trigger.lastIndex = match.index + match[0].length;
  }
  return found;
}

const percentHere = /(?:%| ?per ?cent)/y;

/** One number, two, or a range. */
function toNumbers(article: ReadableArticle, match: RegExpExecArray, block: Span): FoundNumber[] {
  const { first = '', percent = '', link = '', last } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const sign = signBefore(article, start, block.start);
  const lone = single(start, first, block, sign);
  if (last === undefined) return [lone];
  percentHere.lastIndex = end;
  const before = article.lower.slice(Math.max(block.start, start - 16), start);
  const joins = joinsRange({
    first,
    last,
    link,
    before,
    isPercent: percentHere.test(article.lower),
    isPercentTwice: percent !== '',
    isBare: end - start === first.length + percent.length + link.length + last.length,
  });
  if (joins && sign === undefined) return [range(article, { start, end, first, last, before, block })];
  return link === '-' && percent === '' ? [] : [lone, single(end - last.length, last, block)];
}

interface Range extends Span {
  readonly first: string;
  readonly last: string;
  readonly before: string;
  readonly block: Span;
}

function range(article: ReadableArticle, { start, end, first, last, before, block }: Range): FoundNumber {
  const [low, high] = [plainFigure(first), plainFigure(last)];
  const led = isBetween(before);
  return {
    start: led ? article.lower.lastIndexOf('between', start) : start,
    figureAt: start,
    end,
    block,
    written: led ? `between ${low} and ${high}` : `${low} to ${high}`,
    isFigure: isFigure(first),
    isAmount: hasAmount(last),
    isRange: true,
  };
}

function single(figureAt: number, words: string, block: Span, sign?: number): FoundNumber {
  return {
    start: sign ?? figureAt,
    figureAt,
    end: figureAt + words.length,
    block,
    written: `${sign === undefined ? '' : '-'}${plainFigure(words)}`,
    isFigure: isFigure(words),
    isAmount: sign !== undefined || hasAmount(words),
    isRange: false,
  };
}

/** “1,50” with the point that values are written with. */
function plainFigure(written: string): string {
  return written.replace(/^(\d{1,6}),(\d{2})(?!\d)/, '$1.$2');
}

function isFigure(written: string): boolean {
  return /^\d/.test(written);
}

function hasAmount(written: string): boolean {
  if (isFigure(written)) return /[a-z,.½⅓⅔¼¾/]/.test(written);
  return [...scales.keys()].some((scale) => written.includes(scale));
}
