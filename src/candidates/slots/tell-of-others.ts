import { settledValue } from '../../schemas/settled-value.ts';
import type { Slot } from './find-slots.ts';

/** From the first day to the last, counted in days. */
interface Days {
  readonly from: number;
  readonly to: number;
}

const day = 86_400_000;
// what is told without a date is news; a date farther back than this is of another time
const newsDays = 45;

/**
 * Whether dates beside two figures or lengths show them to be of two times: each sentence has a date and none is the
 * other’s, or one has a date long past and the other none.
 */
export function areOfOtherTimes(a: Slot, b: Slot): boolean {
  if (a.value.kind === 'date') return false;
  const [one, other] = [datesBeside(a), datesBeside(b)];
  if (one.length === 0) return other.length > 0 && other.every((days) => isLongPast(days, b));
  if (other.length === 0) return one.every((days) => isLongPast(days, a));
  return !one.some((x) => other.some((y) => x.from <= y.to && y.from <= x.to));
}

/** Whether two dates stand beside counts of one thing that differ: two arrests on two days are no two dates of one. */
export function haveOtherCounts(a: Slot, b: Slot): boolean {
  if (a.value.kind !== 'date') return false;
  const [one, other] = [countsBeside(a), countsBeside(b)];
  return [...one].some(([unit, figure]) => other.has(unit) && other.get(unit) !== figure);
}

/** Whether each date belongs to a verb whose subject the other sentence does not name: the mint and the mill were sold. */
export function haveOtherSubjects(a: Slot, b: Slot, heads: readonly string[]): boolean {
  if (a.value.kind !== 'date') return false;
  return heads.some((head) => {
    const [one, other] = [subjectOf(a, head), subjectOf(b, head)];
    if (one === undefined || other === undefined || one === other) return false;
    return !a.near.has(other) && !b.near.has(one);
  });
}

// “the old mint in Velden was sold”: words between a verb and its subject
const farthest = 6;

function subjectOf({ sentence: { words } }: Slot, head: string): string | undefined {
  const at = words.findIndex(({ kin }) => kin === head);
  const verb = words[at];
  const isVerb = verb !== undefined && (/ed$/.test(verb.folded) || be.has(words[at - 1]?.folded ?? ''));
  if (!isVerb) return undefined;
  const before = words.slice(Math.max(0, at - farthest), at).toReversed();
  const to = before.findIndex(({ divides }) => divides);
  return before
    .slice(0, to === -1 ? before.length : to)
    .find(({ role, isName }) => role === 'telling' && !isName)?.kin;
}

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been']);

function datesBeside({ sentence, mention }: Slot): Days[] {
  return sentence.mentions.flatMap((each) => {
    const value = each === mention ? undefined : settledValue(each);
    if (value?.kind !== 'date') return [];
    const { earliest, latest } = value.byWords;
    if (earliest === undefined || latest === undefined) return [];
    return [{ from: Date.parse(earliest) / day, to: Date.parse(latest) / day }];
  });
}

function countsBeside({ sentence }: Slot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of sentence.mentions) {
    const value = settledValue(mention);
    if (value?.kind !== 'quantity') continue;
    const figure = value.byWords.low ?? value.byWords.high;
    if (figure !== undefined) counts.set(`${value.unit} ${value.scope.of ?? ''}`, figure);
  }
  return counts;
}

function isLongPast({ to }: Days, { sentence }: Slot): boolean {
  const published = sentence.article.witness.entry.metadata.published?.value.slice(0, 10);
  return published !== undefined && to < Date.parse(published) / day - newsDays;
}
