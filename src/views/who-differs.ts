import type { CheckedClaim, CheckedPair, CheckedStory } from '../schemas/checked-story.ts';
import { accountOf } from './claim-accounts.ts';
import { otherIn, pairsOf, strongestOf } from './pair-relations.ts';
import type { Words } from '../words/words-of.ts';

/** More sentences than this are a list, and the list of pairs is on the page anyway. */
const mostSentences = 3;

/**
 * Who differs from whom, for one who reads nothing else. Told by the strongest relation: the account in most such pairs
 * comes first, with all it stands against, then the next. Absent when fewer than two accounts answer, or when the
 * pairs are too many to be told in a few sentences.
 */
export function whoDiffers(story: CheckedStory, claim: CheckedClaim, words: Words): string | undefined {
  const { relation } = claim;
  if (relation === undefined) return undefined;
  const { one, two, all } = words.whoDiffers[relation];
  const strongest = claim.pairs.filter((pair) => pair.relation === relation);
  if (strongest.length === claim.pairs.length && (strongest.length > 1 || relation === 'same')) return all;
  const stars = starsOf(strongest);
  if (stars.length > mostSentences) return undefined;
  const name = (id: string) => accountOf(story, id).label;
  const told = stars.map(({ centre, others: [other, ...more] }) =>
    other !== undefined && more.length === 0
      ? two(name(centre), name(other))
      : one(name(centre), [other ?? '', ...more].map(name)),
  );
  return [...told, ...restOf(claim, stars, words)].join(' ');
}

interface Star {
  readonly centre: string;
  readonly others: readonly string[];
}

/** The pairs as accounts that stand against several others, the busiest account first; ties go by order. */
function starsOf(pairs: readonly CheckedPair[]): Star[] {
  const stars: Star[] = [];
  let left = pairs;
  while (left.length > 0) {
    const ids = [...new Set(left.flatMap(({ a, b }) => [a, b]))];
    const busiest = ids.toSorted(
      (a, b) => pairsOf({ pairs: left }, b).length - pairsOf({ pairs: left }, a).length,
    );
    const centre = busiest[0] ?? '';
    const mine = pairsOf({ pairs: left }, centre);
    stars.push({ centre, others: mine.map((pair) => otherIn(pair, centre)) });
    left = left.filter((pair) => !mine.includes(pair));
  }
  return stars;
}

/** How those that one account stands against stand among themselves. */
function restOf(claim: CheckedClaim, stars: readonly Star[], { amongThemselves }: Words): string[] {
  const [star, second] = stars;
  if (!star || second || star.others.length < 2) return [];
  const among = claim.pairs.filter(({ a, b }) => star.others.includes(a) && star.others.includes(b));
  const relation = strongestOf(among);
  return relation === undefined ? [] : [amongThemselves[relation] ?? []].flat();
}
