import { beginningWithin } from '../../text/beginning-within.ts';
import type { Span } from '../../text/span.ts';
import type { Person, PersonMention } from '../names/person.ts';

/** A mention of a person, with the person. */
export interface NamedPlace extends PersonMention {
  readonly person: Person;
}

/** Tells which people a span names, in order; made once an article, since every quotation asks. */
export function namedPlaces(people: readonly Person[]): (within: Span) => readonly NamedPlace[] {
  const places = people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, person })))
    .sort((a, b) => a.start - b.start);
  return (within) => beginningWithin(places, within);
}
