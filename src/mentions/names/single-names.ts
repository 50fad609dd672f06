import { assignName, type NameIndex } from './assign-name.ts';
import { placesByName } from './gazetteer.ts';
import { genderOfGroup } from './gender-shown.ts';
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
      found.set(surname, [...(found.get(surname) ?? []), each]);
    }
  }
  return [...found].flatMap(([surname, names]) =>
    isPerson(names, index.bySurname.get(surname)) ? [{ surname, names, isSingle: true }] : [],
  );
}

function isAlone({ parts }: NameCandidate): boolean {
  return parts.length === 1 || particles.has(parts[0] ?? '');
}

/** Of the other gender than all of that surname, or named in running text before any of them. */
function isSomebodyElse(candidate: NameCandidate, groups: readonly NameGroup[]): boolean {
  const gender = honorifics.get(honorificOf(candidate) ?? '');
  if (gender && groups.every((group) => (genderOfGroup(group) ?? gender) !== gender)) return true;
  if (candidate.isInHeading) return false;
  return groups.every(({ names }) => names.every(({ span }) => candidate.span.start < span.start));
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
  const said = family
    .flatMap((group) => group.names)
    .flatMap(({ context }) => context.titles)
    .join(' ');
  return names.some(({ named: { titles } }) =>
    titles.some(({ bare }) => !honorifics.has(bare) && !said.includes(bare)),
  );
}
