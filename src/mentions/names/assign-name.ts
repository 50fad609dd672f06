import { factsOf } from './group-facts.ts';
import { decideBearer } from './decide-bearer.ts';
import { mayBeVerb } from './full-names.ts';
import { placesByName } from './gazetteer.ts';
import type { NameGroup } from './group-names.ts';
import { givenPartsOf, isSentenceFirst, surnameOf, type NameCandidate } from './name-candidate.ts';
import { isGivenName } from './named-run.ts';
import { particles, roles } from './person-words.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import type { NameForm } from './person.ts';

/** Whom a shorter name means, and which part of the full name it is. */
export interface Assigned {
  readonly group: NameGroup;
  readonly form: NameForm;
}

/** Groups by surname and by given name, to look shorter names up in. */
export interface NameIndex {
  readonly bySurname: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byGiven: ReadonlyMap<string, readonly NameGroup[]>;
  /** How often a title stands before a surname alone: "president clinton". */
  readonly titleCounts: ReadonlyMap<string, number>;
}

/** Several people may share a key; they stand in the order of `groups`. */
export function indexGroups(groups: readonly NameGroup[], short: readonly NameCandidate[]): NameIndex {
  const bySurname = new Map<string, NameGroup[]>();
  const byGiven = new Map<string, NameGroup[]>();
  for (const group of groups) {
    push(bySurname, group.surname, group);
    for (const given of new Set(group.names.map((name) => givenPartsOf(name)[0] ?? ''))) {
      if (isGivenName(given)) push(byGiven, given, group);
    }
  }
  return { bySurname, byGiven, titleCounts: countTitles(short) };
}

function countTitles(short: readonly NameCandidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { named, parts } of short) {
    for (const { bare } of named.titles) {
      const key = `${bare} ${surnameOf({ parts })}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function push(index: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  index.set(key, [...(index.get(key) ?? []), group]);
}

/** The one a name that is not full can mean; nothing when none fits, or several do and nothing decides. */
export function assignName(candidate: NameCandidate, index: NameIndex): Assigned | undefined {
  const parts = mayBeVerb(candidate) ? candidate.parts.slice(1) : candidate.parts;
  const surname = surnameOf({ parts });
  const isSingle = parts.length === 1 || particles.has(parts[0] ?? '');
  if (isOtherWord(candidate, surname)) return undefined;
  const fitting = (index.bySurname.get(surname) ?? []).filter(
    (group) => isSingle || factsOf(group).wholes.some((whole) => endsWith(whole, parts)),
  );
  if (fitting.length > 0) {
    const group = decideBearer(candidate, fitting);
    return group && !hasForeignTitle(candidate, group, index) ? { group, form: 'surname' } : undefined;
  }
  const given = isSingle && parts.length === 1 ? index.byGiven.get(surname) : undefined;
  return given?.[0] && given.length === 1 ? { group: given[0], form: 'given' } : undefined;
}

/** A word of grammar or a place that is also somebody's name here: without a title it is taken for what it usually is. */
function isOtherWord(candidate: NameCandidate, surname: string): boolean {
  if (candidate.isCertain) return false;
  if (sentenceOpeners.has(surname)) return !candidate.context.isPersonal;
  if (!placesByName.has(surname) || isSentenceFirst(candidate)) return false;
  return candidate.context.isInPlace && !candidate.context.isPersonal;
}

function endsWith(whole: readonly string[], tail: readonly string[]): boolean {
  return (
    tail.length < whole.length && tail.every((part, at) => part === whole[whole.length - tail.length + at])
  );
}

/** “President Clinton” is not the nominee of that name: of people with other titles a title wants to be said more than once. */
function hasForeignTitle({ named: { titles } }: NameCandidate, group: NameGroup, index: NameIndex): boolean {
  const own = titles.map(({ bare }) => bare).filter((bare) => roles.has(bare));
  if (own.length === 0) return false;
  const said = factsOf(group).titles;
  return !own.some(
    (title) => said.includes(title) || (index.titleCounts.get(`${title} ${group.surname}`) ?? 0) >= 3,
  );
}
