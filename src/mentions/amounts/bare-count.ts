import type { ReadableArticle } from '../readable-article.ts';
import type { FoundNumber } from './find-numbers.ts';
import { changeVerbs } from './change-verbs.ts';
import { wordsAfter, wordsBefore } from './neighbouring-words.ts';

/** Words after which a number counts what was named before: “killed 12”, “injuring two”. */
const counting: ReadonlySet<string> = new Set(
  [
    'arrest arrested arresting capturing captured charged detained detaining employing employed employs executed hurting',
    'infected injured injuring kidnapped kill killed killing kills leaves leaving left numbered numbering rescued',
    'shot totaled totaling totalled totalling wounded wounding',
  ]
    .join(' ')
    .split(' '),
);

const pointing = /(?:^|[^a-z])(?:the|these|those|all|other|another|just|only)[ -]*$/;
/** “People under 30” are not counted; “the 12” may be a name. */
const unclear = /(?:^|[^a-z])(?:the|these|those|all|other|another|just|only|under|over|above|below)[ -]*$/;
const verbs: ReadonlySet<string> = new Set(
  'also are did died do had have held met more of others sat shared shook spoke talked were who will would'.split(
    ' ',
  ),
);

/**
 * Whether a number without a noun counts something: “the two sat down”, “killed 12”, “more than 300”. A bare figure is as
 * likely a label, so it needs a word that counts, a hedge, or the form of an amount.
 */
export function standsAlone(article: ReadableArticle, number: FoundNumber, start: number): boolean {
  const { isFigure, isAmount, block } = number;
  if (/^ ?[-/]/.test(article.lower.slice(number.end, number.end + 2))) return false;
  const led = article.lower.slice(start, number.start);
  const [before] = wordsBefore(article, start, block.start, 1);
  if (counting.has(before?.lower ?? '') || isReached(article, start, block.start)) return true;
  if (isFigure) return isAmount ? !isQuoteOfPrice(article, number) : led !== '' && !unclear.test(led);
  const [after] = wordsAfter(article, number.end, block.end, 1);
  if (pointing.test(led)) return after === undefined ? led !== 'just ' : !after.isCapitalized;
  return (led !== '' && !/[-]$/.test(led)) || (number.written !== 'one' && verbs.has(after?.lower ?? ''));
}

/** “rose to 45”, “fell by 12”. */
function isReached(article: ReadableArticle, start: number, from: number): boolean {
  const [link, verb] = wordsBefore(article, start, from, 2);
  return /^(?:to|by|from)$/.test(link?.lower ?? '') && changeVerbs.has(verb?.lower ?? '');
}

/** “130.80, off 0.24” is a line of a market report. */
function isQuoteOfPrice({ lower }: ReadableArticle, { start, written }: FoundNumber): boolean {
  return /^\d+\.\d/.test(written) || /[:;,] $/.test(lower.slice(Math.max(0, start - 2), start));
}
