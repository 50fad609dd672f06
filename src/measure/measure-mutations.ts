/** Whether one changed word in copied text is found, and whether copied text as it is raises no alarm. */
import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../text/span.ts';
import { alignAndSuggest, witnessOf } from './examine-texts.ts';
import type { Measure, MeasureRow } from './measure.ts';
import { mutationKinds, mutationsOf, type Mutation } from './mutate-copy.ts';
import { sharedCopiesOf, toldStory, type SharedCopy } from './shared-copies.ts';
import { readToldEvents, toldEventsSet } from './told-events.ts';

/** Changes of one kind tried in one pair; more would say the same and take long. */
const tried = 8;
const ownStories = 'content/stories';
/** Candidates looked through for the change. */
const lookedThrough = 10;

export interface TriedMutation {
  readonly pair: string;
  readonly mutation: Mutation;
  /** Place of the candidate that has it, from 1; 0 for none. */
  readonly rank: number;
  readonly words: string;
}

export const measureMutations: Measure = async ({ readSet, readStories, readTolerances }) => {
  const lines = await readSet(toldEventsSet);
  if (lines === undefined) return [];
  const tolerances = await readTolerances();
  const told = readToldEvents(lines).flatMap((event) => sharedCopiesOf(event, tolerances));
  const own = (await readStories()).flatMap((story) => sharedCopiesOf(toldStory(story), tolerances));
  return [
    foundRow(toldEventsSet, 'one changed word in copied text found', told, tolerances),
    flagRow(toldEventsSet, 'pairs that share copy without a false flag', told, tolerances),
    foundRow(ownStories, 'one changed word in copied text found', own, tolerances),
    flagRow(ownStories, 'pairs that share copy without a false flag', own, tolerances),
  ].flat();
};

function foundRow(
  set: string,
  measure: string,
  copies: readonly SharedCopy[],
  tolerances: Tolerances,
): MeasureRow[] {
  const all = copies.flatMap((copy) => tryMutations(copy, tolerances));
  if (all.length === 0) return [];
  const byKind = mutationKinds
    .map((kind) => ({ kind, some: all.filter(({ mutation }) => mutation.kind === kind) }))
    .map(({ kind, some }) => `${kind} ${countFound(some)} of ${some.length}`);
  const copied = copies.filter((copy) => copy.copied.length > 0);
  return [
    {
      set,
      measure,
      ours: countFound(all) / all.length,
      reach: 0.95,
      note: `${all.length} changes, each by itself: ${byKind.join(', ')}; in ${copied.length} copies, and quoted words also in ${copies.length - copied.length} pairs that quote the same; found when one of the first ${lookedThrough} candidates sets the changed place against the other account’s`,
    },
  ];
}

function countFound(some: readonly TriedMutation[]): number {
  return some.filter(({ rank }) => rank > 0 && rank <= lookedThrough).length;
}

function flagRow(
  set: string,
  measure: string,
  copies: readonly SharedCopy[],
  tolerances: Tolerances,
): MeasureRow[] {
  const copied = copies.filter((copy) => copy.copied.length > 0 && copy.a.id < copy.b.id);
  const flagged = copied.filter((copy) => falseFlags(copy, tolerances).length > 0);
  if (copied.length === 0) return [];
  return [
    {
      set,
      measure,
      ours: copied.length - flagged.length,
      reach: copied.length,
      note: `as they are; a flag is a candidate that contradicts or is unclear, with both readings in words that are the same`,
    },
  ];
}

/** Each change by itself: the copy is read anew with one place altered. */
export function tryMutations(copy: SharedCopy, tolerances: Tolerances): TriedMutation[] {
  const stretches = [...copy.copied, ...copy.quoted];
  return mutationsOf(copy.a, copy.b, stretches, tried)
    .filter(({ kind }) => copy.copied.length > 0 || kind === 'quoted word')
    .flatMap((mutation) => tryMutation(copy, mutation, tolerances) ?? []);
}

function tryMutation(
  copy: SharedCopy,
  mutation: Mutation,
  tolerances: Tolerances,
): TriedMutation | undefined {
  const { at, put, original } = mutation;
  const { text } = copy.b;
  const changed = { ...copy.textOfB, text: text.slice(0, at.start) + put + text.slice(at.end) };
  const mutated = witnessOf(copy.id, changed, tolerances);
  if (mutated === undefined) return undefined;
  const { candidates } = alignAndSuggest(copy.id, [copy.a, mutated], tolerances);
  const place = { start: at.start, end: at.start + put.length };
  const isFound = (candidate: Candidate) =>
    pairsPlaces(candidate, [copy.a.id, original], [mutated.id, place]);
  const rank = candidates.findIndex(isFound) + 1;
  const around = [text.slice(at.start - 40, at.start), text.slice(at.end, at.end + 40)];
  const words = around.join(`[${textOf(text, at)} → ${put}]`);
  return { pair: copy.id, mutation, rank, words };
}

type Place = readonly [article: string, span: Span];

/** Whether a candidate that tells a difference has its telling words on both places. */
function pairsPlaces({ relation, readings }: Candidate, ...places: readonly Place[]): boolean {
  return (
    relation !== 'same' &&
    places.every(([article, span]) => {
      const mark = readings.find((reading) => reading.article === article)?.mark;
      return mark !== undefined && spansOverlap(mark, span);
    })
  );
}

/** Candidates of the unchanged pair that set words against the same words. */
export function falseFlags({ id, a, b, copied }: SharedCopy, tolerances: Tolerances): Candidate[] {
  const { candidates } = alignAndSuggest(id, [a, b], tolerances);
  const isCopied = ({ article, mark }: CandidateReading) =>
    copied.some((stretch) => containsSpan(article === a.id ? stretch.a : stretch.b, mark));
  return candidates
    .filter(({ relation }) => relation === 'contradict' || relation === 'unclear')
    .filter(({ readings }) => readings.every(isCopied));
}
