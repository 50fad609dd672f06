/** Compares values that are sets of alternatives: ranks, choices, orders of events. */
import type { Comparison, Relation } from '../schemas/comparison.ts';
import type { ValueOf } from '../schemas/value.ts';
import { describeRanks, describeValue } from './describe-value.ts';
import { formatCount } from './format-amount.ts';
import type { NamingContext } from './value-context.ts';

/** Compares two ranks. Rank 1 and rank 2 exclude each other; rank 1 and “top 3” are compatible. */
export function compareRanks(a: ValueOf<'rank'>, b: ValueOf<'rank'>): Comparison {
  const relation = relateAlternatives(a.ranks, b.ranks);
  const [one, other] = [describeRanks(a.ranks), describeRanks(b.ranks)] as const;
  if (relation !== 'contradict') return compatible([a.ranks, one], [b.ranks, other]);
  const [first, second] = Math.min(...a.ranks) < Math.min(...b.ranks) ? [a, b] : [b, a];
  const gap = Math.min(...first.ranks.flatMap((rank) => second.ranks.map((each) => Math.abs(each - rank))));
  const areSingle = a.ranks.length === 1 && b.ranks.length === 1;
  return {
    relation,
    reason: `${describeRanks(first.ranks)} is not ${describeRanks(second.ranks)}`.replace(/^r/, 'R'),
    difference: `${areSingle ? '' : 'at least '}${formatCount(gap, 'rank')} apart`,
    tolerances: [],
  };
}

/** Compares two choices of the claim’s list. Choices exclude each other unless one is within the other. */
export function compareChoices(
  a: ValueOf<'choice'>,
  b: ValueOf<'choice'>,
  context: NamingContext,
): Comparison {
  const relation = relateAlternatives(a.alternatives, b.alternatives);
  const [one, other] = [`“${describeValue(a, context)}”`, `“${describeValue(b, context)}”`] as const;
  return relation === 'contradict'
    ? { relation, reason: `${one} and ${other} exclude each other`, tolerances: [] }
    : compatible([a.alternatives, one], [b.alternatives, other]);
}

/** Compares what two accounts say of the order of the same two events, whichever of them each names first. */
export function compareOrders(a: ValueOf<'order'>, b: ValueOf<'order'>, context: NamingContext): Comparison {
  const isMirrored =
    a.events[0] === b.events[1] && a.events[1] === b.events[0] && a.events[0] !== a.events[1];
  const turned = isMirrored ? b.orders.map((each) => mirrored[each]) : b.orders;
  if (!isMirrored && (a.events[0] !== b.events[0] || a.events[1] !== b.events[1])) {
    const reason = `One orders ${a.events.join(' and ')}, the other ${b.events.join(' and ')}`;
    return { relation: 'not-comparable', reason, tolerances: [], scopeField: 'of' };
  }
  const relation = relateAlternatives(a.orders, turned);
  const [one, other] = [`“${describeValue(a, context)}”`, `“${describeValue(b, context)}”`] as const;
  return relation === 'contradict'
    ? { relation, reason: `${one} and ${other} exclude each other`, tolerances: [] }
    : compatible([a.orders, one], [turned, other]);
}

const mirrored = { before: 'after', same: 'same', after: 'before' } as const;

function relateAlternatives<Each>(a: readonly Each[], b: readonly Each[]): Relation {
  const shared = a.filter((each) => b.includes(each));
  if (shared.length === 0) return 'contradict';
  return shared.length === a.length && shared.length === b.length ? 'same' : 'precision';
}

/** “Oval Office” lies within “White House”: the smaller set is named first, whichever account gave it. */
function compatible<Each>(
  [a, one]: readonly [readonly Each[], string],
  [b, other]: readonly [readonly Each[], string],
): Comparison {
  const relation = relateAlternatives(a, b);
  if (relation === 'same') return { relation, reason: `Both say ${one}`, tolerances: [] };
  const [inner, outer] = a.length <= b.length ? [a, b] : [b, a];
  const [innerName, outerName] = a.length <= b.length ? [one, other] : [other, one];
  const isWithin = inner.every((each) => outer.includes(each));
  const reason = isWithin
    ? `${innerName} lies within ${outerName}`
    : `${one} and ${other} have something in common`;
  return { relation, reason: reason.replace(/^r/, 'R'), tolerances: [] };
}
