import { assignName, type NameIndex } from './assign-name.ts';
import { placesByName } from './gazetteer.ts';
import { factsOf } from './group-facts.ts';
import type { NameGroup } from './group-names.ts';
import { honorificOf, surnameOf, type NameCandidate } from './name-candidate.ts';
import { honorifics, particles } from './person-words.ts';
import { sentenceOpeners } from './sentence-openers.ts';

/**
 * People the article never names in full: “Mr. Barrett”, “Rep. Lewis”. Without a title a name that stands alone must twice
 * do what people do, since companies speak, too. Where only relatives are named in full, the one everybody knows is a person,
 * too: “President Trump” before “first lady Melania Trump”.
 */
export function singleNames(candidates: readonly NameCandidate[], index: NameIndex): NameGroup[] {
  const found = new Map<string, NameCandidate[]>();
  for (const each of candidates) {
    const surname = surnameOf(each);
    if (!isAlone(each) || placesByName.has(surname) || sentenceOpeners.has(surname)) continue;
    const same = index.bySurname.get(surname);
    if (same ? isSomebodyElse(each, same) : !assignName(each, index)) {
      pushTo(found, surname, each);
    }
  }
  return [...found].flatMap(([surname, names]) =>
    isPerson(names, index.bySurname.get(surname)) ? [{ surname, names, isSingle: true }] : [],
  );
}

function pushTo(found: Map<string, NameCandidate[]>, key: string, each: NameCandidate): void {
  const same = found.get(key);
  if (same) same.push(each);
  else found.set(key, [each]);
}

function isAlone({ parts }: NameCandidate): boolean {
  return parts.length === 1 || particles.has(parts[0] ?? '');
}

/** Of the other gender than all of that surname, or named in running text before any of them. */
function isSomebodyElse(candidate: NameCandidate, groups: readonly NameGroup[]): boolean {
  const gender = honorifics.get(honorificOf(candidate) ?? '');
  if (gender && groups.every((group) => (factsOf(group).gender ?? gender) !== gender)) return true;
  if (candidate.isInHeading) return false;
  return groups.every((group) => candidate.span.start < (factsOf(group).starts[0] ?? 0));
}

function isPerson(names: readonly NameCandidate[], family: readonly NameGroup[] | undefined): boolean {
  if (!family) {
    return (
      names.some(({ isCertain }) => isCertain) ||
      names.filter(({ context }) => context.isPersonal).length >= 2
    );
  }
  if (names.some((name) => honorificOf(name) && isSomebodyElse(name, family))) return true;
  return family.every(isRelative) || names.length >= enoughBeforeFullName || hasOtherTitle(names, family);
}

/** A name is given in full at once, or it is so well known that the full name further on is somebody else's. */
const enoughBeforeFullName = 3;

function isRelative({ names }: NameGroup): boolean {
  return names.every(({ context }) => context.titles.some((title) => kin.test(title)));
}

const kin =
  /\b(?:wife|husband|son|daughter|father|mother|brother|sister|cousin|nephew|niece|uncle|aunt|widow|grandson|granddaughter|first lady)\b/;

function hasOtherTitle(names: readonly NameCandidate[], family: readonly NameGroup[]): boolean {
  const said = family.map((group) => factsOf(group).titles).join(' ');
  return names.some(({ named: { titles } }) =>
    titles.some(({ bare }) => !honorifics.has(bare) && !said.includes(bare)),
  );
}
