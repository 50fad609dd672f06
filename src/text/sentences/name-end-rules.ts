import { datesShort, isInitials, placeInitials, wholePlaceInitials, withinNames } from './abbreviations.ts';
import type { Gap, SentenceRule, Verdict } from './gap.ts';
import { restAfterNext, sentenceSoFar, wordBefore } from './gap.ts';
import {
  beginsClause,
  isLabel,
  isOpened,
  isSubjectAlone,
  mostlyStarts,
  startsSentence,
  surelyStarts,
} from './next-words.ts';
import { joinsPlaceInitials } from './sentence-starters.ts';

/** "the U.S. Senate", "a U.S. Navy ship"; but "at the U.N. Petro, in turn, condemned". */
export const weighPlaceInitials: SentenceRule = (gap) => {
  if (gap.stop !== '.') return undefined;
  const whole = wholePlaceInitials.has(gap.before);
  if (!whole && !placeInitials.has(gap.before)) return undefined;
  if (gap.closers !== '') return weighByStart(gap);
  if (/^[“"‘'(]?(?:The\s)?(?:\p{Lu}\.)+\p{Lu}$/u.test(sentenceSoFar(gap) ?? '')) return 'join';
  if (gap.next === 'Under' && /^[ -]Secretar/.test(restAfterNext(gap))) return 'join';
  if (surelyStarts(gap) || personTitle.test(gap.next) || isLabel(gap)) return 'break';
  if (joinsPlaceInitials.has(gap.next)) return 'join';
  const noun = whole || /^(?:the|in|from|to|of|and|or|into|with|via)$/.test(wordBefore(gap));
  return noun && (mostlyStarts(gap) || beginsClause(gap)) ? 'break' : 'join';
};

/** "Exxon Corp. Chairman", "Martin Luther King Jr. Day", "Fairfax, Va. Police said". */
export const weighNameEnd: SentenceRule = (gap) => {
  if (gap.stop !== '.') return undefined;
  if (withinNames.has(gap.before)) return beginsAnew(gap) ? 'break' : weighByStart(gap);
  return datesShort.has(gap.before) || isInitials(gap.before) ? weighByStart(gap) : undefined;
};

/** "Carnival Cruise Lines Inc. Carnival, which", "Palo Alto, Calif. Jobs said": not "King Jr. Boulevard was". */
function beginsAnew(gap: Gap): boolean {
  if (personTitle.test(gap.next)) return true;
  if (/^[JS]r$/i.test(gap.before) || !/^\p{Lu}\p{Ll}/u.test(gap.next)) return false;
  const repeats = gap.line
    .slice(Math.max(gap.sentenceStart, gap.stopStart - 60), gap.stopStart)
    .includes(`${gap.next} `);
  return repeats || isSubjectAlone(gap);
}

function weighByStart(gap: Gap): Verdict {
  if (/[”"’]/.test(gap.closers)) return undefined;
  return startsSentence(gap) ||
    isLabel(gap) ||
    (gap.before === 'etc' && /^\p{Lu}/u.test(gap.next)) ||
    isOpened(gap)
    ? 'break'
    : 'join';
}

// these titles stand before a person only, never within the name of a body
const personTitle = /^(?:Mr|Mrs|Ms|Mx|Dr)$/;
