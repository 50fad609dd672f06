import { placesByAdjective, placesByName } from './gazetteer.ts';
import type { Person } from './person.ts';
import { fullTitles, roleGenders, roles } from './person-words.ts';

/**
 * Whether “the Colombian president” may mean this person: one of the titles has the role, or one that goes by that word
 * later on (“Sen.”: “the senator”, “the lawmaker”), and all that the description says besides.
 */
export function fitsDescription(description: string, { titles, gender }: Person): boolean {
  const words = wordsOf(description);
  const role = words.findLast((word) => roles.has(word));
  if (role === undefined) return false;
  const shown = roleGenders.get(role);
  if (shown && gender && shown !== gender) return false;
  const rest = words.filter((word) => word !== role && !unsaid.has(word));
  return titles.some((title) => {
    const said = wordsOf(title);
    return hasRole(said, role) && rest.every((word) => said.includes(word));
  });
}

function hasRole(said: readonly string[], role: string): boolean {
  return said.some((word) => word === role || (fullTitles.get(word)?.includes(role) ?? false));
}

/** Words that describe without telling people apart. */
const unsaid: ReadonlySet<string> = new Set(
  'the a an this that his her of former ex-president current then old new us own top senior and who is'.split(
    ' ',
  ),
);

/** With places under one name: “colombian” and “colombia's” are "colombia". */
function wordsOf(description: string): string[] {
  return description
    .split(/[ ,]+/)
    .map((word) => word.replace(/'s$/, '').replace(/\.$/, ''))
    .filter((word) => word !== '')
    .map((word) => (placesByAdjective.get(word) ?? placesByName.get(word))?.name.toLowerCase() ?? word);
}
