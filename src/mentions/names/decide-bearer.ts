import { countWhile } from '../../text/count-while.ts';
import { factsOf } from './group-facts.ts';
import type { NameGroup } from './group-names.ts';
import { honorificOf, type NameCandidate } from './name-candidate.ts';
import { honorifics, roles } from './person-words.ts';

/**
 * Of several with one surname: whom the form of address allows; then the one named in full first and at least twice as often
 * as any other; then, of one who speaks, the only one named in full shortly before.
 */
export function decideBearer(
  candidate: NameCandidate | undefined,
  fitting: readonly NameGroup[],
): NameGroup | undefined {
  const gender = candidate && honorifics.get(honorificOf(candidate) ?? '');
  const allowed = fitting.filter(
    (group) => gender === undefined || (factsOf(group).gender ?? gender) === gender,
  );
  if (allowed.length < 2) return allowed[0];
  const titled = candidate && allowed.filter((group) => hasTitleOf(candidate, group));
  if (titled?.length === 1) return titled[0];
  const [first, second] = allowed.toSorted((a, b) => b.names.length - a.names.length);
  if (first && second && first.names.length >= 2 * second.names.length && isFirst(first, allowed))
    return first;
  if (!candidate?.context.isPersonal) return undefined;
  const near = allowed.filter((group) => isShortlyAfter(candidate.span.start, factsOf(group).starts));
  return near.length === 1 ? near[0] : undefined;
}

// about two sentences
const nearby = 300;

function isFirst(group: NameGroup, all: readonly NameGroup[]): boolean {
  return all.every((other) => startOf(group) <= startOf(other));
}

function startOf(group: NameGroup): number {
  return factsOf(group).starts[0] ?? 0;
}

function isShortlyAfter(at: number, starts: readonly number[]): boolean {
  const before = countWhile(starts, (start) => start < at);
  return at - (starts[before - 1] ?? -Infinity) < nearby;
}

function hasTitleOf({ named: { titles } }: NameCandidate, group: NameGroup): boolean {
  const said = factsOf(group).titles;
  return titles.some(({ bare }) => roles.has(bare) && said.includes(bare));
}
