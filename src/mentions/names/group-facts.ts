import { genderShown } from './gender-shown.ts';
import type { NameGroup } from './group-names.ts';
import { givenPartsOf } from './name-candidate.ts';
import type { Gender } from './person.ts';

/** What the full names of a group say together. */
export interface GroupFacts {
  readonly gender: Gender | undefined;
  /** All titles, one after the other. */
  readonly titles: string;
  /** Where the full names begin, in order. */
  readonly starts: readonly number[];
  /** Each way of writing the whole name once, in its parts. */
  readonly wholes: readonly (readonly string[])[];
  /** Each way of writing what stands before the surname once. */
  readonly givens: readonly (readonly string[])[];
}

/** Worked out once a group, when all its full names are known: surnames are looked up by the hundred. */
export function factsOf(group: NameGroup): GroupFacts {
  const known = factsByGroup.get(group);
  if (known) return known;
  const { names } = group;
  const facts = {
    gender: genderShown({ candidates: names }),
    titles: names.flatMap(({ context }) => context.titles).join(' '),
    starts: names.map(({ span }) => span.start).sort((a, b) => a - b),
    wholes: distinct(names.map(({ parts }) => parts)),
    givens: distinct(names.map(givenPartsOf)),
  };
  factsByGroup.set(group, facts);
  return facts;
}

const factsByGroup = new WeakMap<NameGroup, GroupFacts>();

function distinct(parts: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(parts.map((each) => [each.join(' '), each])).values()];
}
