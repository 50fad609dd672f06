/**
 * Which articles are one witness. Joined are articles of which a quarter stands in another one, articles of one agency that
 * share copy, and articles whose source credit names another’s outlet; what is joined to the same article is joined. Credits
 * of photographs join nothing. Shared words below that stand in the pair as possibly derived, and join nothing.
 */
import type { ArticlePair, OriginGroup } from '../schemas/alignment.ts';
import type { Witness } from '../schemas/witness.ts';
import { foldForMatching } from '../text/fold.ts';
import { linksOf, type OriginLink } from './origins/judge-pairs.ts';

/** The origins of a story, by their first article. Every article is in exactly one. Witnesses and pairs come sorted. */
export function findOrigins(witnesses: readonly Witness[], pairs: readonly ArticlePair[]): OriginGroup[] {
  const byId = new Map(witnesses.map((each) => [each.id, each]));
  const links = pairs.flatMap((pair) => {
    const [a, b] = [byId.get(pair.a), byId.get(pair.b)];
    return pair.standing === 'one-origin' && a && b ? linksOf(pair, a, b) : [];
  });
  const groups = groupsOf(witnesses, links);
  const named = groups.map((group) => ({ group, name: creditOf(group) }));
  return named.map(({ group, name }) => {
    const ids = group.map(({ id }) => id);
    const own = links.filter(({ between: [a] }) => ids.includes(a));
    const others = named.filter((each) => each.group !== group);
    return { ...nameOf(group, name, others), articles: ids, because: reasonOf(group, own), links: own };
  });
}

/** Witnesses that links lead to from one another, in the order given. */
function groupsOf(witnesses: readonly Witness[], links: readonly OriginLink[]): Witness[][] {
  const parents = new Map(witnesses.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(id, root); // the next look is short
    return root;
  };
  for (const { between } of links) {
    const [one, other] = between.map(rootOf).sort();
    if (one !== undefined && other !== undefined) parents.set(other, one);
  }
  return [...Map.groupBy(witnesses, ({ id }) => rootOf(id)).values()];
}

/** The agency that most articles of a group are credited to, else the source most name; of several the first by name. */
function creditOf(group: readonly Witness[]): string | undefined {
  const most = (names: readonly string[]) =>
    [...Map.groupBy(names, (name) => name)]
      .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
      .at(0)?.[0];
  return (
    most(group.flatMap(({ entry }) => entry.metadata.agency?.value ?? [])) ??
    most(group.flatMap(({ entry }) => entry.metadata.source?.value ?? []))
  );
}

interface Named {
  readonly group: readonly Witness[];
  readonly name: string | undefined;
}

/**
 * A credit names the origin. Where several origins have that credit, or an article of another one has it for its id, ids
 * come from articles and the name says which is meant: “Reuters (Early report)”.
 */
function nameOf(
  group: readonly Witness[],
  name: string | undefined,
  others: readonly Named[],
): Pick<OriginGroup, 'id' | 'name'> {
  const [first] = group;
  if (!first) throw new Error('an origin without articles');
  const id = name === undefined ? '' : idOf(name);
  if (name === undefined || id === '') return { id: first.id, name: first.label };
  if (others.some((each) => each.name !== undefined && idOf(each.name) === id)) {
    return { id: first.id, name: `${name} (${first.label})` };
  }
  const isTaken = others.some((each) => each.group.some((article) => article.id === id));
  return { id: isTaken ? first.id : id, name };
}

/** “Associated Press” becomes `associated-press`. */
function idOf(name: string): string {
  return (foldForMatching(name).match(/[a-z0-9]+/g) ?? []).join('-');
}

function reasonOf(group: readonly Witness[], links: readonly OriginLink[]): string {
  if (links.length > 0) return [...new Set(links.map(({ because }) => because))].join(' ');
  const credits = group.flatMap(({ label, entry: { metadata } }) => [
    ...(metadata.agency ? [`${label} is credited to ${metadata.agency.value}.`] : []),
    ...(metadata.source ? [`${label} names ${metadata.source.value} as its source.`] : []),
  ]);
  return [
    ...credits,
    'Nothing shows that it has its text from another account here, or another from it.',
  ].join(' ');
}
