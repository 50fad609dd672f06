import type { Author } from '../schemas/entry.ts';
import { findAgency } from './agencies.ts';
import { isOutletName } from './outlet-names.ts';

/**
 * The people of a reporters' credit with what each did and where: “(Reporting by A B and C D in Rome; Editing by E F)” gives
 * three. A place belongs to all names since the place before it. Someone with two tasks stands there twice.
 */
export function readReportersCredit(words: string): readonly Author[] {
  return words
    .replace(/^[\s[(*_]+|[\s\])*_.]+$/g, '')
    .replace(/^contributing:.*$/i, (names) => names.replaceAll(';', ','))
    .split(/\s*;\s*|\.\s+(?=\p{Lu})|,\s+(?=(?:additional reporting|editing|writing)\b)/iu)
    .flatMap((task) => readTask(task.trim()));
}

const taskForm = /^(?:with\s+)?(?<role>[\p{L}\s,]*?)\s*(?:by|from|:)\s+(?<people>.+)$/iu;

/** “Associated Press writers A B and C D in Rome contributed to this report”, “A B contributed reporting”. */
const contributionForm =
  /^(?:the )?(?:(?!\S+ (?:\S+ ){0,3}of )[\p{Lu}][\p{L}\p{M}.'’ ]*?(?:['’]s?\s|\s(?:writers?|journalists?|reporters?|correspondents?)\s))?(?<people>.+?),? (?:also )?contributed (?:to|reporting|additional)\b/iu;

function readTask(task: string): readonly Author[] {
  const contributors = contributionForm.exec(task)?.groups?.['people'];
  if (contributors !== undefined) {
    return readPeople(contributors)
      .filter(({ name }) => name.includes(' ') && findAgency(name) === undefined)
      .map((person) => ({ ...person, role: 'contributing' }));
  }
  const { role, people } = taskForm.exec(task)?.groups ?? {};
  if (role === undefined || people === undefined) return [];
  return readPeople(people).map(({ name, place }) => ({
    name,
    ...(role === '' ? {} : { role: role.toLowerCase() }),
    ...(place === undefined ? {} : { place }),
  }));
}

interface Person {
  readonly name: string;
  readonly place?: string;
}

function readPeople(people: string): readonly Person[] {
  const persons: Person[] = [];
  let placed = 0;
  for (const part of people.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)) {
    const [whole = '', place] = part.split(/\s+(?:in|from|at)\s+(?=\p{Lu}|the\s)/u);
    const name = whole.replace(/\s+of\s+(?=\p{Lu}|the\s).*$/u, ''); // “of the city desk”
    if (place === undefined && isRestOfPlace(name) && placed === persons.length && placed > 0) {
      extendPlace(persons, name);
      continue;
    }
    persons.push({ name: name.replace(/[.\s]+$/, '') });
    if (place === undefined) continue;
    for (; placed < persons.length; placed += 1)
      persons[placed] = { name: persons[placed]?.name ?? '', place };
  }
  return persons.filter(
    ({ name }) =>
      /^\p{Lu}/u.test(name) && !/^The\s/.test(name) && !isOutletName(name) && findAgency(name) === undefined,
  );
}

/** “D.C.” of “Washington, D.C.”: one word after a place, where names have two or more. */
function isRestOfPlace(words: string): boolean {
  return !words.trim().includes(' ');
}

function extendPlace(persons: Person[], rest: string): void {
  const shared = persons.at(-1)?.place;
  persons.forEach((person, index) => {
    if (shared !== undefined && person.place === shared)
      persons[index] = { name: person.name, place: `${shared}, ${rest}` };
  });
}
