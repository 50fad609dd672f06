/** Whether one changed word in copied text is found, and whether copied text as it is raises no alarm. */
import { alignStory } from '../alignment/align-story.ts';
import type { ArticlePair, SharedRun } from '../schemas/alignment.ts';
import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Witness } from '../schemas/witness.ts';
import { containsSpan, spansOverlap, type Span } from '../text/span.ts';
import { alignAndSuggest, witnessOf, type PlainText } from './examine-texts.ts';
import type { Measure } from './measure.ts';
import { mutationKinds, mutationsOf, type Mutation } from './mutate-copy.ts';
import { readToldEvents, toldEventsSet, type ToldEvent } from './told-events.ts';

/** Changes of one kind tried in one pair; more would say the same and take long. */
const tried = 3;
/** Candidates looked through for the change. */
const lookedThrough = 10;

export interface TriedMutation {
  readonly pair: string;
  readonly mutation: Mutation;
  readonly found: boolean;
  readonly words: string;
}

export const measureMutations: Measure = async ({ readSet, readTolerances }) => {
  const tolerances = await readTolerances();
  const copies = readToldEvents(await readSet(toldEventsSet)).flatMap((event) => copiesOf(event, tolerances));
  if (copies.length === 0) return [];
  const all = copies.flatMap((copy) => tryMutations(copy, tolerances));
  const flags = copies.flatMap((copy) => falseFlags(copy, tolerances));
  const shareOf = (some: readonly TriedMutation[]) =>
    some.filter(({ found }) => found).length / Math.max(1, some.length);
  const byKind = mutationKinds.map((kind) => all.filter(({ mutation }) => mutation.kind === kind));
  return [
    {
      set: toldEventsSet,
      measure: 'one changed word in copied text found',
      ours: shareOf(all),
      reach: 0.95,
      note: `${all.length} changes in ${copies.length} pairs that share copy, found among the first ${lookedThrough} candidates; ${byKind.map((some, at) => `${mutationKinds[at] ?? ''} ${shareOf(some).toFixed(2)} of ${some.length}`).join(', ')}`,
    },
    {
      set: toldEventsSet,
      measure: 'pairs that share copy without a false flag',
      ours: copies.length - new Set(flags.map(({ pair }) => pair)).size,
      reach: copies.length,
      note: `the same pairs unchanged; a flag is a candidate that contradicts or is unclear, with both readings in shared words`,
    },
  ];
};

/** Two accounts of an event that share words. */
interface SharedCopy {
  readonly id: string;
  readonly a: Witness;
  readonly b: Witness;
  readonly textOfB: PlainText;
  readonly runs: readonly SharedRun[];
}

function copiesOf({ id, texts }: ToldEvent, tolerances: Tolerances): SharedCopy[] {
  const witnesses = texts.flatMap((text) => witnessOf(id, text, tolerances) ?? []);
  return alignStory(id, witnesses).pairs.flatMap((pair) => copyOf(id, pair, witnesses, texts) ?? []);
}

function copyOf(
  event: string,
  { a, b, runs }: ArticlePair,
  witnesses: readonly Witness[],
  texts: readonly PlainText[],
): SharedCopy | undefined {
  const [one, other] = [a, b].map((id) => witnesses.find((each) => each.id === id));
  const textOfB = texts.find(({ id }) => id === b);
  if (runs.length === 0 || !one || !other || !textOfB) return undefined;
  return { id: `${event} ${a} ${b}`, a: one, b: other, textOfB, runs };
}

/** Each change by itself: the copy is read anew with one place altered. */
export function tryMutations(copy: SharedCopy, tolerances: Tolerances): TriedMutation[] {
  return mutationsOf(copy.a, copy.b, copy.runs, tried).flatMap((mutation) => {
    const { at, put, original } = mutation;
    const text = copy.b.text.slice(0, at.start) + put + copy.b.text.slice(at.end);
    const mutated = witnessOf(copy.id, { ...copy.textOfB, text }, tolerances);
    if (mutated === undefined) return [];
    const { candidates } = alignAndSuggest(copy.id, [copy.a, mutated], tolerances);
    const place = { start: at.start, end: at.start + put.length };
    const found = candidates
      .slice(0, lookedThrough)
      .some((candidate) => pairsPlaces(candidate, [copy.a.id, original], [mutated.id, place]));
    const words = `${copy.b.text.slice(at.start - 40, at.start)}[${copy.b.text.slice(at.start, at.end)}→${put}]${copy.b.text.slice(at.end, at.end + 40)}`;
    return [{ pair: copy.id, mutation, found, words }];
  });
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

/** Candidates of the unchanged pair that set shared words against shared words. */
export function falseFlags({ id, a, b, runs }: SharedCopy, tolerances: Tolerances) {
  const { candidates } = alignAndSuggest(id, [a, b], tolerances);
  const isShared = ({ article, mark }: CandidateReading) =>
    runs.some((run) => run.matches.some((match) => containsSpan(article === a.id ? match.a : match.b, mark)));
  return candidates
    .filter(({ relation }) => relation === 'contradict' || relation === 'unclear')
    .filter(({ readings }) => readings.every(isShared))
    .map((candidate) => ({ pair: id, candidate }));
}
