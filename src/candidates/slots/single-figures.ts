import { textOf } from '../../text/span.ts';
import { describeValue } from '../../values/describe-value.ts';
import type { DraftCandidate } from '../draft-candidate.ts';
import { draftQuestion } from '../wording/draft-question.ts';
import type { Slot } from './find-slots.ts';
import type { WordWeights } from '../sentences/word-weights.ts';

// a story has more figures than anybody reads; these many show what only one account has
const mostListed = 8;

/** Figures that one account alone has, the most telling first: large counts, shares, sums, measures. */
export function singleFigures(
  slots: readonly Slot[],
  matched: ReadonlySet<Slot>,
  weigh: WordWeights,
): DraftCandidate[] {
  const alone = slots.filter(
    (slot) => slot.value.kind === 'quantity' && !matched.has(slot) && isStriking(slot) && !isAside(slot),
  );
  const weighed = alone.map((slot) => ({ slot, evidence: tellingness(slot, weigh) }));
  weighed.sort(
    (a, b) =>
      b.evidence - a.evidence ||
      (a.slot.sentence.article.id < b.slot.sentence.article.id ? -1 : 1) ||
      a.slot.mention.start - b.slot.mention.start,
  );
  const written = new Set<string>();
  const drafts: DraftCandidate[] = [];
  for (const { slot, evidence } of weighed) {
    const says = describeValue(slot.value);
    const draft = written.has(says) ? undefined : toDraft(slot, evidence, weigh, slots);
    if (draft === undefined) continue;
    written.add(says);
    drafts.push(draft);
    if (drafts.length === mostListed) break;
  }
  return drafts;
}

// “six officials” strikes nobody, “68%” and “1,600 troops” do
const smallestStriking = 20;

function isStriking({ value, speaker }: Slot): boolean {
  if (value.kind !== 'quantity' || speaker !== undefined) return false;
  const { low, high } = value.byWords;
  const { high: usual } = value.usual;
  return value.unit === '%' || Math.max(low ?? 0, high ?? 0, usual ?? 0) >= smallestStriking;
}

/**
 * A figure that is none of the story: in a heading, which sums up or advertises; the number of a house; the length of the
 * text itself; a time of day.
 */
function isAside({ sentence, mention, value }: Slot): boolean {
  if (sentence.block !== 'paragraph') return true;
  if (value.kind === 'quantity' && /^(?:words?|pages?|characters?|minutes? read)$/.test(value.unit))
    return true;
  const { text } = sentence.article.kept;
  const [before, own, after] = [
    text.slice(Math.max(sentence.start, mention.start - reach), mention.start),
    textOf(text, mention),
    text.slice(mention.end, Math.min(sentence.end, mention.end + reach)),
  ];
  const isAddress = /^\d+$/.test(own) && addressed.test(after);
  return isAddress || /^\s*(?:[ap]\.?m\b|o['’]clock)/i.test(after) || /\d:$/.test(before);
}

// characters round a figure that show it to be a house number or a time
const reach = 40;
const addressed =
  /^(?:\s+\p{Lu}[\p{L}.]*){1,3}\s+(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Square|Place|Way|Court|Parkway)\b/u;

/** How near the telling words stand, and how rare they are in the story. */
function tellingness({ heads, near }: Slot, weigh: WordWeights): number {
  const weights = [...heads].map(([kin, nearness]) => nearness * weigh(kin));
  return (weights.reduce((sum, weight) => sum + weight, 0) + near.size / 20) / 4;
}

/** Absent where no noun is shown that the figure belongs to. */
function toDraft(
  slot: Slot,
  evidence: number,
  weigh: WordWeights,
  all: readonly Slot[],
): DraftCandidate | undefined {
  const { sentence, mention, value, heads, near } = slot;
  const { kept, id } = sentence.article;
  const shared = [...new Set([...heads.keys(), ...near.keys()])].toSorted(
    (a, b) => weigh(b) * (near.get(b) ?? 0) - weigh(a) * (near.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const group = { slots: [slot], shared, heads: [...heads.keys()], evidence };
  const { question, isCarried } = draftQuestion(value.kind, [slot], group);
  if (!isCarried) return undefined;
  return {
    kind: value.kind,
    question,
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
    because: countAlike(slot, all)
      ? 'Other accounts count the same; whether they count it of the same thing, the words do not show.'
      : 'No other account gives a comparable figure.',
    evidence,
    source: 'figure',
  };
}

/** Whether another account has a figure of the same unit: people counted here and people counted there. */
function countAlike({ value, sentence }: Slot, all: readonly Slot[]): boolean {
  return all.some(
    (other) =>
      other.sentence.article.id !== sentence.article.id &&
      other.value.kind === 'quantity' &&
      value.kind === 'quantity' &&
      other.value.unit === value.unit,
  );
}
