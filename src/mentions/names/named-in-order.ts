import { countWhile } from '../../text/count-while.ts';
import type { Person, PersonMention } from './person.ts';

export interface NamedPerson {
  readonly person: Person;
  readonly mention: PersonMention;
}

/** All mentions of people in the order of the text, kept with the list of people. */
export function namedInOrder(people: readonly Person[]): readonly NamedPerson[] {
  const known = namedByPeople.get(people);
  if (known) return known;
  const named = people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  namedByPeople.set(people, named);
  return named;
}

const namedByPeople = new WeakMap<readonly Person[], readonly NamedPerson[]>();

/** How many begin before an offset. */
export function countBefore(named: readonly NamedPerson[], at: number): number {
  return countWhile(named, ({ mention }) => mention.start < at);
}
