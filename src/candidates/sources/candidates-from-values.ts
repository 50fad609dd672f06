import type { CandidateReading } from '../../schemas/candidate.ts';
import type { Scope, Value } from '../../schemas/value.ts';
import { compareValues } from '../../values/compare-values.ts';
import { describeValue } from '../../values/describe-value.ts';
import { admitMatches } from '../slots/admit-matches.ts';
import type { CopiedPlaces } from './copied-places.ts';
import { draftQuestion } from '../wording/draft-question.ts';
import { pairsOf, type DraftCandidate } from '../draft-candidate.ts';
import type { Slot } from '../slots/find-slots.ts';
import { groupSlots, type SlotGroup } from '../slots/group-slots.ts';
import { matchSlots, type SlotMatch } from '../slots/match-slots.ts';
import { quotedWords } from '../sentences/shared-words.ts';
import { singleFigures } from '../slots/single-figures.ts';
import { settleScopes } from '../slots/settle-scopes.ts';
import type { WordWeights } from '../sentences/word-weights.ts';

/** Candidates from typed values that different accounts give of one thing, and from figures one account alone has. */
export function candidatesFromValues(
  slots: readonly Slot[],
  copied: CopiedPlaces,
  weigh: WordWeights,
): DraftCandidate[] {
  const matches = matchSlots(slots, weigh).filter((match) => !isElsewhereInCopy(match, copied));
  const groups = groupSlots(admitMatches(matches), weigh);
  const matched = new Set(groups.flatMap(({ slots: grouped }) => grouped));
  return [...groups.map(toDraft), ...singleFigures(slots, matched, weigh)];
}

/** Whether one value stands in the other account as well, word for word, at another place than the other value. */
function isElsewhereInCopy({ a, b }: SlotMatch, copied: CopiedPlaces): boolean {
  const [one, other] = [a, b].map(({ sentence: { article }, mention }) => ({
    article: article.id,
    place: article.kept.toRaw({ start: mention.start, end: mention.end }),
  }));
  if (one === undefined || other === undefined) return false;
  return (
    !copied.areOnePlace(one, other) &&
    (copied.isIn(one.article, one.place, other.article) ||
      copied.isIn(other.article, other.place, one.article))
  );
}

function toDraft(group: SlotGroup): DraftCandidate {
  const told = onePerArticle(group.slots);
  const values = settledValues(told);
  const readings = told.map((slot, at) => toReading(slot, values[at] ?? slot.value));
  const scope = commonScope(values);
  const kind = told[0]?.value.kind ?? 'text';
  return {
    kind,
    ...draftQuestion(kind, told, group),
    scope,
    readings,
    pairs: pairsOf(readings, (a, b) => compareValues(valueOf(a), valueOf(b))),
    because: `The values stand beside the same words: ${quotedWords(
      group.shared,
      told.map(({ sentence }) => sentence),
    )}.`,
    evidence: group.evidence,
    source: 'values',
  };
}

/** Of an article’s equal values the first, but one outside headlines where there is one. */
function onePerArticle(slots: readonly Slot[]): Slot[] {
  const chosen = new Map<string, Slot>();
  for (const slot of slots) {
    const { id } = slot.sentence.article;
    const known = chosen.get(id);
    if (known === undefined || rankOf(slot) > rankOf(known)) chosen.set(id, slot);
  }
  return [...chosen.values()];
}

/** A body before a headline, and what the article says itself before what it quotes. */
function rankOf({ sentence, speaker, heads }: Slot): number {
  const inBody = sentence.block === 'paragraph' ? 2 : 0;
  return inBody + (speaker === undefined ? 1 : 0) + Math.max(0, ...heads.values()) / 2;
}

/** The values with scopes that say the same written the same way. */
function settledValues(slots: readonly Slot[]): Value[] {
  const values = slots.map(({ value }) => value);
  slots.forEach((a, at) => {
    for (let other = at + 1; other < slots.length; other += 1) {
      const [one, two, b] = [values[at], values[other], slots[other]];
      if (one === undefined || two === undefined || b === undefined) continue;
      const settled = settleScopes(
        one,
        two,
        (kin) => a.near.has(kin),
        (kin) => b.near.has(kin),
      );
      [values[at], values[other]] = settled;
    }
  });
  return values;
}

function commonScope([first, ...others]: readonly Value[]): Scope {
  if (first === undefined) return {};
  const fields = (['measure', 'of', 'where', 'when'] as const).filter((field) =>
    others.every(({ scope }) => scope[field] === first.scope[field]),
  );
  return Object.fromEntries(
    fields.flatMap((field) => (first.scope[field] === undefined ? [] : [[field, first.scope[field]]])),
  );
}

function toReading({ sentence, mention }: Slot, value: Value): CandidateReading {
  const { kept, id } = sentence.article;
  return {
    article: id,
    ...kept.toRaw({ start: sentence.start, end: sentence.end }),
    mark: kept.toRaw({ start: mention.start, end: mention.end }),
    value,
    says: describeValue(value),
  };
}

function valueOf({ value }: CandidateReading): Value {
  if (value === undefined) throw new Error('a reading of a typed value has none');
  return value;
}
