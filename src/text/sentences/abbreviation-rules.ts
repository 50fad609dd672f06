import {
  beforeNumbers,
  datesShort,
  hours,
  isInitials,
  lettered,
  titles,
  withinNames,
} from './abbreviations.ts';
import type { SentenceRule } from './gap.ts';
import { wordBefore } from './gap.ts';
import { isInitial, startsSentence } from './next-words.ts';

/** "Sen. Rand Paul", "vs. Wade": what stands before a name ends no sentence. But "on Mulholland Dr. The": a street. */
export const joinAfterTitle: SentenceRule = (gap) => {
  if (gap.stop !== '.' || gap.closers !== '' || !titles.has(gap.before)) return undefined;
  const street = /^(?:Dr|St)$/.test(gap.before) && /^\p{Lu}|\d/u.test(wordBefore(gap));
  return street && startsSentence(gap) ? 'break' : 'join';
};

/** "WASHINGTON, D.C. — Just", "Acme Inc. – which": a dash after an abbreviation goes on. */
export const joinBeforeDash: SentenceRule = (gap) =>
  gap.stop === '.' && gap.closers === '' && /^[—–―-]/.test(gap.openers) && isAbbreviation(gap.before)
    ? 'join'
    : undefined;

/** "No. 5", "Jan. 20", "pp. 3–5". */
export const joinBeforeNumber: SentenceRule = (gap) =>
  gap.stop === '.' &&
  /^\p{N}/u.test(gap.next) &&
  (beforeNumbers.has(inTitleCase(gap.before)) || isInitials(gap.before))
    ? 'join'
    : undefined;

/** "George W. Bush", "you and I. Did you", "hepatitis C. Doctors". */
export const joinAfterInitial: SentenceRule = (gap) => {
  if (gap.stop !== '.' || gap.closers !== '' || !/^\p{Lu}$/u.test(gap.before)) return undefined;
  const word = wordBefore(gap);
  if (lettered.has(word) || (startsSentence(gap) && !isInitial(gap))) return 'break';
  if (gap.before === 'I' && !/^\p{Lu}/u.test(word)) return 'break';
  return 'join';
};

function isAbbreviation(before: string): boolean {
  return (
    isInitials(before) ||
    hours.has(before) ||
    withinNames.has(before) ||
    datesShort.has(before) ||
    titles.has(before)
  );
}

/** "Nov" of "NOV", so that headlines in capitals are read alike. */
function inTitleCase(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
