import { describeValue } from '../values/describe-value.ts';
import type { DraftCandidate } from './draft-candidate.ts';
import { draftQuestion } from './draft-question.ts';
import type { Slot } from './find-slots.ts';
import type { WordWeights } from './word-weights.ts';

// a story has more figures than anybody reads; these many show what only one account has
const mostListed = 8;

/** Figures that one account alone has, the most telling first: large counts, shares, sums, measures. */
export function singleFigures(
  slots: readonly Slot[],
  matched: ReadonlySet<Slot>,
  weigh: WordWeights,
): DraftCandidate[] {
  const alone = slots.filter(
    (slot) => slot.value.kind === 'quantity' && !matched.has(slot) && isStriking(slot),
  );
  const weighed = alone.map((slot) => ({ slot, evidence: tellingness(slot, weigh) }));
  weighed.sort(
    (a, b) =>
      b.evidence - a.evidence ||
      (a.slot.sentence.article.id < b.slot.sentence.article.id ? -1 : 1) ||
      a.slot.mention.start - b.slot.mention.start,
  );
  const places = new Set<string>();
  const chosen = weighed.filter(({ slot }) => {
    const written = describeValue(slot.value);
    if (places.has(written)) return false;
    places.add(written);
    return true;
  });
  return chosen.slice(0, mostListed).map(({ slot, evidence }) => toDraft(slot, evidence, weigh));
}

// “six officials” strikes nobody, “68%” and “1,600 troops” do
const smallestStriking = 20;

function isStriking({ value, speaker }: Slot): boolean {
  if (value.kind !== 'quantity' || speaker !== undefined) return false;
  const { low, high } = value.byWords;
  const { high: usual } = value.usual;
  return value.unit === '%' || Math.max(low ?? 0, high ?? 0, usual ?? 0) >= smallestStriking;
}

/** How near the telling words stand, and how rare they are in the story. */
function tellingness({ heads, near }: Slot, weigh: WordWeights): number {
  const weights = [...heads].map(([kin, nearness]) => nearness * weigh(kin));
  return (weights.reduce((sum, weight) => sum + weight, 0) + near.size / 20) / 4;
}

function toDraft(slot: Slot, evidence: number, weigh: WordWeights): DraftCandidate {
  const { sentence, mention, value, heads, near } = slot;
  const { kept, id } = sentence.article;
  const shared = [...new Set([...heads.keys(), ...near.keys()])].toSorted(
    (a, b) => weigh(b) * (near.get(b) ?? 0) - weigh(a) * (near.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const group = { slots: [slot], shared, heads: [...heads.keys()], evidence };
  return {
    kind: value.kind,
    question: draftQuestion(value.kind, [slot], group).question,
    title: `${describeValue(value)}: one account only`,
    scope: value.scope,
    readings: [
      {
        article: id,
        ...kept.toRaw({ start: sentence.start, end: sentence.end }),
        mark: kept.toRaw({ start: mention.start, end: mention.end }),
        value,
        says: describeValue(value),
      },
    ],
    pairs: [],
    because: 'No other account gives a comparable figure.',
    evidence,
    source: 'figure',
  };
}
