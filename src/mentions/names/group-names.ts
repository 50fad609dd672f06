import { shortForms } from './given-names.ts';
import { givenPartsOf, surnameOf, type NameCandidate } from './name-candidate.ts';

/** All full names of one person. */
export interface NameGroup {
  readonly surname: string;
  readonly names: NameCandidate[];
  /** Known by a surname only. */
  readonly isSingle: boolean;
}

/**
 * Puts full names together that can be one person's: one surname, and given names that do not exclude each other. A name
 * that fits two persons belongs to neither: to take one for the other is worse than to leave both apart.
 */
export function groupNames(candidates: readonly NameCandidate[]): NameGroup[] {
  const groups = new Map<string, NameGroup[]>();
  const byFullness = candidates.toSorted(
    (a, b) => b.parts.length - a.parts.length || a.span.start - b.span.start,
  );
  for (const candidate of byFullness) {
    const surname = surnameOf(candidate);
    const same = groups.get(surname) ?? [];
    const fitting = same.filter(({ names }) => fitsAll(names, candidate));
    if (fitting.length === 0) same.push({ surname, names: [candidate], isSingle: false });
    else if (fitting.length === 1) fitting[0]?.names.push(candidate);
    groups.set(surname, same);
  }
  return [...groups.values()].flat();
}

/** Names alike to the letter are compared once. */
function fitsAll(names: readonly NameCandidate[], candidate: NameCandidate): boolean {
  const [fullest] = names;
  if (!fullest) return false;
  return areOnePerson(fullest, candidate);
}

function areOnePerson(a: NameCandidate, b: NameCandidate): boolean {
  if (a.suffix !== b.suffix) return false;
  const [givenA, givenB] = [givenPartsOf(a), givenPartsOf(b)];
  if (!fit(givenA[0], givenB[0])) return false;
  return givenA.length < 2 || givenB.length < 2 || fit(givenA[1], givenB[1]);
}

function fit(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  if (isInitial(a) || isInitial(b)) return a.charAt(0) === b.charAt(0) && (a.length === 1 || b.length === 1);
  return isShortFor(a, b) || isShortFor(b, a);
}

function isInitial(part: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(part);
}

function isShortFor(short: string, long: string): boolean {
  return shortForms[short]?.includes(long) ?? false;
}
