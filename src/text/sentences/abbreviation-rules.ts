import {
  beforeNumbers,
  datesShort,
  hours,
  lettered,
  placeInitials,
  titles,
  wholePlaceInitials,
  withinNames,
} from './abbreviations.ts';
import type { Gap, SentenceRule, Verdict } from './gap.ts';
import { restAfterNext, sentenceSoFar, wordBefore } from './gap.ts';
import { joinsPlaceInitials, mostlyStart, surelyStart } from './sentence-starters.ts';

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

/** "At 5 a.m. Mr. Smith went": a time that opens the sentence does not end it. */
export const joinAfterOpeningHour: SentenceRule = (gap) =>
  hours.has(gap.before) && openingHour.test(sentenceSoFar(gap) ?? '') ? 'join' : undefined;

const openingHour =
  /^[“"‘']?(?:(?:Just|Shortly|Sometime|Soon)\s)?(?:At|By|Around|About|Before|After|Until|Since|From|Between|On)\s(?:\p{L}+\s){0,2}[\d:.\s-]+[ap]\.?m$/iu;

/** "6 p.m. Travelers" ends a sentence; "11 a.m. Eastern", "8 p.m. Tuesday" do not. */
export const breakAfterHour: SentenceRule = (gap) => {
  if (gap.stop !== '.' || !hours.has(gap.before)) return undefined;
  if (gap.openers !== '') return 'break';
  return zoneOrDay.test(gap.next) || isInitial(gap) ? 'join' : 'break'; // “9 p.m. E.T.”
};

const zoneOrDay =
  /^(?:[A-Z]{1,2}T|[A-Z][SD]T|[A-Z]{1,3}ST|GMT|UTC|CEST|CET|BST|IST|Eastern|Central|Mountain|Pacific|Greenwich|London|Local|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))$/;

/** "the U.S. Senate", "a U.S. Navy ship"; but "at the U.N. Petro, in turn, condemned". */
export const weighPlaceInitials: SentenceRule = (gap) => {
  if (gap.stop !== '.') return undefined;
  const whole = wholePlaceInitials.has(gap.before);
  if (!whole && !placeInitials.has(gap.before)) return undefined;
  if (gap.closers !== '') return weighByStart(gap);
  if (/^[“"‘'(]?(?:The\s)?(?:\p{Lu}\.)+\p{Lu}$/u.test(sentenceSoFar(gap) ?? '')) return 'join';
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
  return repeats || subjectAlone.test(restAfterNext(gap));
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

function isInitials(before: string): boolean {
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) || /^(?:Ph\.D|M\.Sc|B\.Sc)$/.test(before);
}

function isInitial(gap: Gap): boolean {
  return /^\p{Lu}$/u.test(gap.next) && restAfterNext(gap).startsWith('.');
}

function startsSentence(gap: Gap): boolean {
  return surelyStarts(gap) || mostlyStarts(gap);
}

function surelyStarts(gap: Gap): boolean {
  return surelyStart.has(gap.next) && !isInitial(gap) && !restAfterNext(gap).startsWith('-');
}

function mostlyStarts(gap: Gap): boolean {
  return mostlyStart.has(gap.next);
}

/** "Image: Reuters": a label begins anew. */
function isLabel(gap: Gap): boolean {
  return /^\p{Lu}/u.test(gap.next) && restAfterNext(gap).startsWith(':');
}

/** A quotation or a bracket with a whole sentence in it opens after the stop. */
function isOpened(gap: Gap): boolean {
  return /[“"‘«`]/.test(gap.openers) && /^\p{Lu}/u.test(gap.next);
}

const finiteVerbs =
  'said|says|is|was|are|were|has|had|have|will|would|could|can|may|might|must|should|does|did|do|also|then|never|later|who|told|met|took|made|came|went|began|won|lost|called|got|gave|left|held|saw|put|faces|plans|wants|needs|seems|remains|became|\\p{Ll}{2,}ed';
// these titles stand before a person only, never within the name of a body
const personTitle = /^(?:Mr|Mrs|Ms|Mx|Dr)$/;
const subjectAlone = new RegExp(`^(?:,\\s(?:which|who|whose|a|an|the|based)|\\s(?:${finiteVerbs}))\\b`, 'u');
const clause = new RegExp(`^(?:,|['’]s?\\s\\p{Ll}|\\s(?:\\p{Lu}\\p{L}+\\s)?(?:${finiteVerbs})\\b)`, 'u');

/** "Petro, in turn, condemned", "Millions attended": a subject with its verb, or set off by a comma. */
function beginsClause(gap: Gap): boolean {
  return /^\p{Lu}\p{Ll}/u.test(gap.next) && clause.test(restAfterNext(gap));
}
