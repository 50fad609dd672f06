import type { AdmittedMatch } from './admit-matches.ts';
import type { Slot } from './find-slots.ts';
import { compareSlots, matchOf, type SlotMatch } from './match-slots.ts';
import { mayContradict } from './may-contradict.ts';
import type { WordWeights } from '../sentences/word-weights.ts';

/** Values of several accounts that belong to one thing. */
export interface SlotGroup {
  /** By article, then by place; an article may give its value more than once. */
  readonly slots: readonly Slot[];
  /** What most of them share, weightiest first, as kin. */
  readonly shared: readonly string[];
  readonly heads: readonly string[];
  /** Of the best match. */
  readonly evidence: number;
}

/**
 * Joins matches, best first, into groups. A match joins two groups only if every value of the one can stand beside every
 * value of the other: an account’s second value must be the same as its first, and values that exclude each other must be
 * said of one thing by themselves, not through a third account.
 */
export function groupSlots(matches: readonly AdmittedMatch[], weigh: WordWeights): SlotGroup[] {
  const groupOf = new Map<Slot, DraftGroup>();
  for (const match of matches) {
    const [one, other] = [match.a, match.b].map(
      (slot) => groupOf.get(slot) ?? { slots: [slot], matches: [] },
    );
    if (one === undefined || other === undefined) continue;
    if (one === other) {
      one.matches.push(match);
      continue;
    }
    if (!canJoin(one.slots, other.slots, weigh)) continue;
    const joined = {
      slots: [...one.slots, ...other.slots],
      matches: [...one.matches, ...other.matches, match],
    };
    for (const slot of joined.slots) groupOf.set(slot, joined);
  }
  return [...new Set(groupOf.values())].map(toGroup);
}

interface DraftGroup {
  readonly slots: readonly Slot[];
  readonly matches: SlotMatch[];
}

// more values of one thing than any story has; beyond it words are too common to tell
const largestGroup = 60;

function canJoin(one: readonly Slot[], other: readonly Slot[], weigh: WordWeights): boolean {
  if (one.length + other.length > largestGroup) return false;
  return one.every((a) => other.every((b) => canStandBeside(a, b, weigh)));
}

function canStandBeside(a: Slot, b: Slot, weigh: WordWeights): boolean {
  const { relation, scopeField } = compareSlots({ a, b }).comparison;
  // claims and additions: two counts of different things
  if (a.measure === b.measure && scopeField === 'measure') return false;
  if (a.sentence.article === b.sentence.article) return relation === 'same';
  return relation === 'contradict' || relation === 'unclear' ? mayContradict(matchOf(a, b, weigh)) : true;
}

function toGroup({ slots, matches }: DraftGroup): SlotGroup {
  const sorted = slots.toSorted(byPlace);
  const best = matches.toSorted((one, other) => other.evidence - one.evidence);
  return {
    slots: sorted,
    shared: commonest(best.map(({ shared }) => shared)),
    heads: commonest(best.map(({ heads }) => heads)),
    evidence: best[0]?.evidence ?? 0,
  };
}

export function byPlace(a: Slot, b: Slot): number {
  const [one, other] = [a.sentence.article.id, b.sentence.article.id];
  if (one !== other) return one < other ? -1 : 1;
  return a.mention.start - b.mention.start;
}

/** Words of all lists, those in most lists first, then in the order of the first list that has them. */
function commonest(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([word]) => word);
}
