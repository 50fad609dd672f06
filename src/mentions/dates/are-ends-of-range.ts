import type { ReadableArticle } from '../readable-article.ts';
import type { DateMention } from './date-mention.ts';

const joint = /^(?: ?- ?| (?:through|to|until|till|and) |, (?:through|until) )$/;
/** “From” and “between” open a range; these need neither. */
const joinsAlone = /^(?: ?- ?|,? through )$/;
const opening = /\b(?:from|between) (?:the )?$/;
const widestGap = 12; // “, through the ”

/** Whether two dates that follow one another are the ends of a range: “from March to May”, “Thursday through Sunday”. */
export function areEndsOfRange({ lower }: ReadableArticle, first: DateMention, second: DateMention): boolean {
  if (second.start < first.end || second.start - first.end > widestGap) return false;
  const between = lower.slice(first.end, second.start);
  if (!joint.test(between)) return false;
  if (joinsAlone.test(between)) return true;
  const isOpened = opening.test(lower.slice(Math.max(0, first.start - widestGap), first.start));
  return isOpened || (between === ' to ' && first.precision === second.precision);
}
