import { companiesLikePeople } from './companies-like-people.ts';
import { placesByName } from './gazetteer.ts';
import { isSentenceFirst, surnameOf, type NameCandidate } from './name-candidate.ts';
import { isGivenName } from './named-run.ts';
import { particles } from './person-words.ts';

/**
 * The candidates that are full names of people: those with a title, a given name or an initial, and others where the words
 * around them or a surname on its own elsewhere say so.
 */
export function fullNames(candidates: readonly NameCandidate[]): ReadonlySet<NameCandidate> {
  const several = candidates.filter(isOfSeveralWords);
  const alone = new Set(candidates.filter(standsAlone).map(surnameOf));
  const tails = new Set(
    several.filter(({ parts }) => parts.length > 2).map(({ parts }) => parts.slice(-2).join(' ')),
  );
  const certain = new Set(several.filter(isSureAlone).map(keyOf));
  const companies = new Set(several.filter(isCompany).map(keyOf));
  return new Set(
    several.filter((each) => {
      if (companies.has(keyOf(each))) return false;
      if (tails.has(keyOf(each)) && !isGivenName(each.parts[0] ?? '')) return false; // Mr. Peña Nieto
      if (certain.has(keyOf(each))) return true;
      return !isSentenceFirst(each) && alone.has(surnameOf(each)) && !placesByName.has(surnameOf(each));
    }),
  );
}

function standsAlone(candidate: NameCandidate): boolean {
  return !isOfSeveralWords(candidate) && (!isSentenceFirst(candidate) || candidate.context.isPersonal);
}

function keyOf({ parts }: NameCandidate): string {
  return parts.join(' ');
}

/** “de Blasio” and “Le Pen” are one: a surname. */
function isOfSeveralWords({ parts }: NameCandidate): boolean {
  return parts.length > 1 && !particles.has(parts[0] ?? '');
}

function isSureAlone(candidate: NameCandidate): boolean {
  if (mayBeVerb(candidate)) return candidate.context.isPersonal || candidate.context.isApposed;
  return candidate.isCertain || (candidate.context.isPersonal && !placesByName.has(surnameOf(candidate)));
}

/** “Morgan Stanley”, “Patriot Coal's miners”, unless a title or a given name shows a person. */
function isCompany(candidate: NameCandidate): boolean {
  if (companiesLikePeople.has(keyOf(candidate))) return true;
  return !candidate.isCertain && !isGivenName(candidate.parts[0] ?? '') && candidate.context.isBusiness;
}

/** “Will Trump win?”, “May Clinton …”: a verb at the beginning of a sentence, unless more speaks for a name. */
export function mayBeVerb({ named, parts }: NameCandidate): boolean {
  const isFirst = named.run.opens && named.titles.length === 0 && named.before.length === 0;
  return isFirst && parts.length === 2 && verbsToo.has(parts[0] ?? '') && isGivenName(parts[0] ?? '');
}

const verbsToo: ReadonlySet<string> = new Set([
  'drew',
  'grant',
  'hope',
  'mark',
  'may',
  'pat',
  'rob',
  'rush',
  'sue',
  'will',
]);
