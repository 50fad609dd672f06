import type { NumberInterval, Value } from '../../schemas/value.ts';
import type { Slot } from './find-slots.ts';
import type { SlotMatch } from './match-slots.ts';
import { areOfOtherTimes, haveOtherCounts, haveOtherSubjects } from './tell-of-others.ts';

/** How much shared words must tell before a difference counts as one on the same thing. */
const leastEvidence: Readonly<Record<string, number>> = { date: 1, duration: 0.18, rank: 0.6 };
const leastForFigures = 0.5;

/**
 * Whether two values that exclude each other can be said of one thing. Each must be told as a fact, in the account’s own
 * words or in those of the same speaker; they must share a word they belong to and enough besides, name nobody the other
 * does not, and lie near enough to each other to be two accounts of one thing rather than two things.
 */
export function mayContradict(match: SlotMatch): boolean {
  const { a, b, evidence } = match;
  if (a.qualified.length > 0 || b.qualified.length > 0) return false;
  if (a.speaker !== b.speaker || a.speaker === '?') return false;
  const least = leastEvidence[a.measure] ?? leastForFigures;
  if (evidence < (sharesOnlyHead(match) ? least * forOnlyHead : least) || !sharesCloseHead(match))
    return false;
  if (areOfOtherTimes(a, b) || haveOtherCounts(a, b) || haveOtherSubjects(a, b, match.heads)) return false;
  return !nameOthers(a, b) && areNear(a.value, b.value);
}

const close = 0.5;

// a word that each account uses of one thing only tells twice as much
const forOnlyHead = 0.5;

/** Whether each account has a shared head in this one sentence alone: the only arrest it tells of. */
function sharesOnlyHead({ a, b, heads }: SlotMatch): boolean {
  return heads.some((head) =>
    [a, b].every(
      (slot) => (slot.heads.get(head) ?? 0) >= close && slot.sentence.article.sentencesWith(head) === 1,
    ),
  );
}

/** How near the shared word must stand: a length belongs to the word beside it or one off, a figure to the one beside it. */
const nearestFor: Readonly<Partial<Record<Value['kind'], number>>> = { quantity: 1, duration: 0.8 };

/** A figure belongs to the word right beside it: “killed 12 people” and “injured 15” share nothing but the blast. */
function sharesCloseHead({ a, b, heads }: SlotMatch): boolean {
  const nearest = nearestFor[a.value.kind] ?? close;
  return heads.some((head) => (a.heads.get(head) ?? 0) >= nearest && (b.heads.get(head) ?? 0) >= nearest);
}

/** Whether each sentence names somebody or something, and none of them is the same. */
function nameOthers(a: Slot, b: Slot): boolean {
  const [one, other] = [namesIn(a), namesIn(b)];
  return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
}

function namesIn({ sentence }: Slot): ReadonlySet<string> {
  return new Set(
    sentence.words.flatMap(({ isName, role, kin }) => (isName && role === 'telling' ? [kin] : [])),
  );
}

// accounts of one count rarely differ by more; beyond it they count different things
const farthestRatio = 4;

/** Whether two values lie near enough to each other to be two accounts of one thing. */
export function areNear(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return datesAreNear(a, b);
  if ((a.kind === 'quantity' || a.kind === 'duration') && (b.kind === 'quantity' || b.kind === 'duration')) {
    const [one, other] = [middleOf(a.usual), middleOf(b.usual)];
    return Math.max(one, other) <= farthestRatio * Math.max(1e-9, Math.min(one, other));
  }
  return true;
}

function middleOf({ low, high }: NumberInterval): number {
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

type DateValue = Extract<Value, { kind: 'date' }>;

const day = 86_400_000;
// two dates of one event lie within a week of each other, or within the length of the longer period
const farthestDays = 7;

function datesAreNear(a: DateValue, b: DateValue): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one === undefined || other === undefined) return false;
  const gap = Math.max(one.from - other.to, other.from - one.to);
  return gap <= Math.max(farthestDays, one.to - one.from, other.to - other.from);
}

function daysOf({ byWords: { earliest, latest } }: DateValue): { from: number; to: number } | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  return { from: Date.parse(earliest) / day, to: Date.parse(latest) / day };
}
