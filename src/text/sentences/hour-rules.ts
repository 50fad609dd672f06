import { hours } from './abbreviations.ts';
import type { SentenceRule } from './gap.ts';
import { sentenceSoFar } from './gap.ts';
import { isInitial } from './next-words.ts';

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
