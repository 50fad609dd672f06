import type { Span } from '../span.ts';
import { speechVerbs } from './sentence-starters.ts';

/**
 * The quotations of a line, without their marks, that are themselves a part of a sentence, so that no stop inside them ends
 * it: [[He signed “A Great Honor. I Love Colombia,” and left.]] An inset quotation opens within a sentence, and
 * either the sentence goes on after it, or it is bound to the words before: it follows “that”, or it begins in lower case
 * and ends without a stop.
 * A whole sentence that is quoted after a comma or colon is none, nor is a quotation with one of its marks missing.
 */
export function findInsetQuotations(line: string): Span[] {
  return pairQuotationMarks(line).filter(
    (quotation) =>
      opensWithinSentence(line, quotation.start) &&
      (goesOnAfter(line, quotation) || isBoundToWordsBefore(line, quotation)),
  );
}

function pairQuotationMarks(line: string): Span[] {
  const pairs: Span[] = [];
  let opened: number | undefined;
  for (const { index, 0: mark } of line.matchAll(/[“”"]|``|''/g)) {
    if (mark === '“' || mark === '``' || (mark === '"' && opened === undefined)) {
      opened = index + mark.length; // a second opening mark starts anew: the first was never closed
    } else if (opened !== undefined) {
      pairs.push({ start: opened, end: index });
      opened = undefined;
    }
  }
  return pairs;
}

function opensWithinSentence(line: string, start: number): boolean {
  const before = line.slice(Math.max(0, start - 8), start - 1).trimEnd();
  return before !== '' && !/[.!?…][”’"')\]]*$/.test(before);
}

function goesOnAfter(line: string, { start, end }: Span): boolean {
  if (/[.!?…]$/.test(line.slice(Math.max(start, end - 1), end))) return false;
  const after = line.slice(end + 1, end + 40);
  if (!/^[,;:]?\s+\p{Ll}/u.test(after)) return false;
  const words = after.match(/\p{L}+/gu)?.slice(0, 2) ?? [];
  return !words.some((word) => speechVerbs.has(word));
}

function isBoundToWordsBefore(line: string, { start, end }: Span): boolean {
  const before = line.slice(Math.max(0, start - 12), start - 1).trimEnd();
  if (/\bthat$/.test(before)) return true;
  const isFragment =
    /^\p{Ll}/u.test(line.slice(start, start + 2)) && !/[.!?…,]$/.test(line.slice(end - 1, end));
  return isFragment && !/[,:]$/.test(before);
}
