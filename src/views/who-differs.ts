import type { CheckedClaim, CheckedPair, CheckedStory } from '../schemas/checked-story.ts';
import type { Relation } from '../schemas/comparison.ts';
import { accountOf } from './claim-accounts.ts';
import { otherIn, pairsOf, strongestOf } from './pair-relations.ts';
import { listInWords } from './plural.ts';

/** More sentences than this are a list, and the list of pairs is on the page anyway. */
const mostSentences = 3;

/** Sentences by relation: one account against others, two against each other, and every pair alike. */
const sentences: Readonly<
  Record<
    Relation,
    { one: (a: string, others: string) => string; two: (a: string, b: string) => string; all: string }
  >
> = {
  contradict: {
    one: (a, others) => `${a} contradicts ${others}.`,
    two: (a, b) => `${a} and ${b} contradict each other.`,
    all: 'No two of the accounts can both be right.',
  },
  unclear: {
    one: (a, others) => `Whether ${a} agrees with ${others}, we cannot tell.`,
    two: (a, b) => `Whether ${a} and ${b} agree, we cannot tell.`,
    all: 'Of no two accounts can we tell whether they agree.',
  },
  'not-comparable': {
    one: (a, others) => `${a} speaks of something else than ${others}.`,
    two: (a, b) => `${a} and ${b} speak of different things.`,
    all: 'Each account speaks of something else.',
  },
  precision: {
    one: (a, others) => `${a} differs in detail from ${others}.`,
    two: (a, b) => `${a} and ${b} differ in detail.`,
    all: 'The accounts differ in detail only.',
  },
  wording: {
    one: (a, others) => `${a} differs in wording from ${others}.`,
    two: (a, b) => `${a} and ${b} differ in wording.`,
    all: 'The accounts differ in wording only.',
  },
  same: {
    one: (a, others) => `${a} says the same as ${others}.`,
    two: (a, b) => `${a} and ${b} say the same.`,
    all: 'All accounts that answer say the same.',
  },
};

/**
 * Who differs from whom, for one who reads nothing else. Told by the strongest relation: the account in most such pairs
 * comes first, with all it stands against, then the next. Absent when fewer than two accounts answer, or when the
 * pairs are too many to be told in a few sentences.
 */
export function whoDiffers(story: CheckedStory, claim: CheckedClaim): string | undefined {
  const { relation } = claim;
  if (relation === undefined) return undefined;
  const { one, two, all } = sentences[relation];
  const strongest = claim.pairs.filter((pair) => pair.relation === relation);
  if (strongest.length === claim.pairs.length && (strongest.length > 1 || relation === 'same')) return all;
  const stars = starsOf(strongest);
  if (stars.length > mostSentences) return undefined;
  const name = (id: string) => accountOf(story, id).label;
  const told = stars.map(({ centre, others }) =>
    others.length === 1
      ? two(name(centre), listInWords(others.map(name)))
      : one(name(centre), listInWords(others.map(name))),
  );
  return [...told, ...restOf(claim, stars)].join(' ');
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
function restOf(claim: CheckedClaim, stars: readonly Star[]): string[] {
  const [star, second] = stars;
  if (!star || second || star.others.length < 2) return [];
  const among = claim.pairs.filter(({ a, b }) => star.others.includes(a) && star.others.includes(b));
  const relation = strongestOf(among);
  if (relation === 'same') return ['These say the same.'];
  if (relation === 'wording') return ['These differ in wording only.'];
  return relation === 'precision' ? ['These are compatible with one another.'] : [];
}
