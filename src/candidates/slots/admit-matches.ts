import type { Comparison } from '../../schemas/comparison.ts';
import type { Value } from '../../schemas/value.ts';
import { areNear, mayContradict } from './may-contradict.ts';
import { compareSlots, type SlotMatch } from './match-slots.ts';
import { kinsOf } from './settle-scopes.ts';
import type { Slot } from './find-slots.ts';

/** A match that stands: the two values are said of one thing, and this is how they relate. */
export interface AdmittedMatch extends SlotMatch {
  readonly comparison: Comparison;
}

const leastForAgreement = 0.3;
const leastForDurations = 0.1;

/**
 * The matches that stand, best first. A value that another account gives as well is not set against that account’s other
 * values, and two values that exclude each other must be each other’s best match.
 */
export function admitMatches(matches: readonly SlotMatch[]): AdmittedMatch[] {
  const compared = matches.flatMap((match) => {
    const { comparison } = compareSlots(match);
    return isAdmissible(match, comparison) ? [{ ...match, comparison }] : [];
  });
  const best = bestByArticle(compared);
  return compared.filter((each) => !excludes(each) || isMutualBest(each, best)).toSorted(bestFirst);
}

function isAdmissible(match: SlotMatch, comparison: Comparison): boolean {
  const { relation, scopeField } = comparison;
  const least = match.a.measure === 'duration' ? leastForDurations : leastForAgreement;
  if (match.evidence < least) return false;
  if (relation === 'not-comparable') return isTellingDifference(match, scopeField);
  if (match.a.measure === 'rank' && !rankTheSame(match)) return false;
  if (relation === 'contradict' || relation === 'unclear') return mayContradict(match);
  // “more than 100” and “more than 5,000” allow the same figures and are hardly said of one thing
  return match.a.measure === 'date' || areNear(match.a.value, match.b.value);
}

/** “the main ingredient in cocaine” and “more cocaine than ever” rank other things, though both name cocaine. */
function rankTheSame({ a, b }: SlotMatch): boolean {
  const [one, other] = [a, b].map(({ value }) => new Set(kinsOf(value.scope.of ?? '')));
  if (one === undefined || other === undefined) return false;
  const common = [...one].filter((kin) => other.has(kin)).length;
  return 2 * common > Math.max(one.size, other.size);
}

const leastForScopes = 0.6;

/** Coca and cocaine, in the same place, of the same producer: near enough to be taken for one another. */
function isTellingDifference({ a, b, evidence }: SlotMatch, field: Comparison['scopeField']): boolean {
  if (isSameFigure(a.value, b.value)) return false;
  if (evidence < leastForScopes || a.value.scope.of === undefined || b.value.scope.of === undefined)
    return false;
  return a.measure === b.measure ? field !== 'measure' : a.value.scope.where !== undefined;
}

/** “2.1 million claims” and “2.1 million additions”: one figure, counted by another word. */
function isSameFigure(a: Value, b: Value): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  return a.byWords.low === b.byWords.low && a.byWords.high === b.byWords.high;
}

function excludes({ comparison }: AdmittedMatch): boolean {
  return comparison.relation === 'contradict' || comparison.relation === 'unclear';
}

interface Best {
  all: AdmittedMatch;
  agreeing: AdmittedMatch[];
}

/** For each slot and each other article the best match, and the best among those that agree. */
type Bests = ReadonlyMap<Slot, ReadonlyMap<string, Best>>;

function bestByArticle(matches: readonly AdmittedMatch[]): Bests {
  const bests = new Map<Slot, Map<string, Best>>();
  for (const match of matches.toSorted(bestFirst)) {
    for (const [slot, other] of [
      [match.a, match.b],
      [match.b, match.a],
    ] as const) {
      const own = bests.get(slot) ?? new Map<string, Best>();
      bests.set(slot, own);
      const { id } = other.sentence.article;
      const known = own.get(id) ?? { all: match, agreeing: [] };
      if (!excludes(match)) known.agreeing.push(match);
      own.set(id, known);
    }
  }
  return bests;
}

// an agreement found with this part of the evidence outweighs a difference
const enoughAgreement = 0.4;

function isMutualBest(match: AdmittedMatch, bests: Bests): boolean {
  return (
    [
      [match.a, match.b],
      [match.b, match.a],
    ] as const
  ).every(([slot, other]) => {
    const best = bests.get(slot)?.get(other.sentence.article.id);
    if (best === undefined || best.all.evidence > match.evidence) return false;
    return !best.agreeing.some((agreeing) => outweighs(agreeing, match));
  });
}

/**
 * Whether an agreement shows that both accounts give one value of the thing. “12,000 people went through the gates” agrees
 * with nothing that is said of those who attended, when both accounts count those.
 */
function outweighs(agreeing: AdmittedMatch, match: AdmittedMatch): boolean {
  if (agreeing.evidence < enoughAgreement * match.evidence) return false;
  const own = besideBoth(match);
  return (
    match.a.value.kind !== 'quantity' ||
    own.length === 0 ||
    besideBoth(agreeing).some((head) => own.includes(head))
  );
}

/** Shared heads right beside both figures. */
function besideBoth({ a, b, heads }: SlotMatch): readonly string[] {
  return heads.filter((head) => a.heads.get(head) === 1 && b.heads.get(head) === 1);
}

function bestFirst(one: SlotMatch, other: SlotMatch): number {
  return other.evidence - one.evidence || placeOf(one) - placeOf(other) || 0;
}

function placeOf({ a, b }: SlotMatch): number {
  return a.mention.start + b.mention.start;
}
