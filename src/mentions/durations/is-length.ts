import type { AfterUnit } from './after-unit.ts';
import type { BeforeUnit } from './before-unit.ts';

// after these, “a year” is a length; elsewhere it may be a rate (“$5 a year”) or no more than a day (“a day like this”)
const cues =
  /\b(?:for|in|within|after|spen[dt]s?|spending|t[ao]kes?|taken|took|taking|last(?:s|ed|ing)?|than|over|to|only|just|nearly|serv(?:e|es|ed|ing)|wait(?:s|ed|ing)?|until|during|through|into|almost|about|by|between) $/;
const lengthens = /\b(?:be|been|was|is|of) $/;
const rates = /\b(?:each|every|per) (?:[a-z]+ )?$/;
const ages = /\b(?:aged?|ages(?: of)?) $/;
const ordinals = /\b(?:first|second|third|last|other|one|this|that|the|and) $/;

/** Whether the words before a unit and after it make a length of time. `next` is the letter after the unit. */
export function isLength(
  { count, amount, placed, isHyphened, hedges, isFull, before }: BeforeUnit,
  unit: string,
  after: AfterUnit,
  next: string,
): boolean {
  if (rates.test(before) || ages.test(before)) return false;
  if (count === 'part') return isPartOfUnit(amount, unit, before);
  if (/^second(?:s|long)?$/.test(unit) && !unit.endsWith('s'))
    return isHyphened && next !== '-' && count !== 'article';
  // three quarters are a part of something unless they are placed in time, and one night is no length
  if (/^(?:quarters|seasons|generations)$/.test(unit)) return placed.includes(' ') || isFull;
  if (unit === 'night') return isHyphened && amount !== 'one';
  const isLone = count === 'article' || (amount === 'one' && unit === 'day' && !isHyphened);
  if (isLone) {
    if (isHyphened || placed !== '' || unit.endsWith('s')) return false;
    if (hedges.length > 0 || isFull || after.isLength) return true;
    if (unit === 'minute') return false; // “in a minute” is soon
    return cues.test(before) || (unit !== 'day' && lengthens.test(before));
  }
  if (unit.endsWith('s') || isHyphened || amount === '1' || amount === 'one') return true;
  return isAdjective(amount, count, next);
}

/** “half an hour”, “half a century”; but the first half year is no half of a year. */
function isPartOfUnit(amount: string, unit: string, before: string): boolean {
  if (unit.endsWith('s')) return false;
  const hasArticle = / an?$/.test(amount);
  if (amount.includes('quarter') && !/^(?:century|hour)$/.test(unit)) return false;
  if (!hasArticle && !/^(?:century|decade|hour)$/.test(unit)) return false;
  return !ordinals.test(before);
}

/** “a three hour meeting”: without its hyphen a number may belong to something else, a year above all. */
function isAdjective(amount: string, count: BeforeUnit['count'], next: string): boolean {
  return (
    next === ' ' && (count === 'range' || /^(?:[a-z ]+|\d{1,3}(?:\.\d+| ?[½¼¾⅓⅔]| \d\/\d)?)$/.test(amount))
  );
}
