/** Whether one changed word in copied text is found, and whether copied text as it is raises no alarm. */
import { alignStory } from '../alignment/align-story.ts';
import type { QuotationFamily, SharedRun } from '../schemas/alignment.ts';
import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Witness } from '../schemas/witness.ts';
import { foldForMatching } from '../text/fold.ts';
import { containsSpan, spansOverlap, textOf, type Span } from '../text/span.ts';
import { alignAndSuggest, witnessOf, type PlainText } from './examine-texts.ts';
import type { Measure } from './measure.ts';
import { mutationKinds, mutationsOf, type EqualStretch, type Mutation } from './mutate-copy.ts';
import { readToldEvents, toldEventsSet, type ToldEvent } from './told-events.ts';

/** Changes of one kind tried in one pair; more would say the same and take long. */
const tried = 8;
/** Candidates looked through for the change. */
const lookedThrough = 10;

export interface TriedMutation {
  readonly pair: string;
  readonly mutation: Mutation;
  /** Place of the candidate that has it, from 1; 0 for none. */
  readonly rank: number;
  readonly words: string;
}

export const measureMutations: Measure = async ({ readSet, readTolerances }) => {
  const tolerances = await readTolerances();
  const copies = readToldEvents(await readSet(toldEventsSet)).flatMap((event) => copiesOf(event, tolerances));
  if (copies.length === 0) return [];
  const all = copies.flatMap((copy) => tryMutations(copy, tolerances));
  const shareOf = (some: readonly TriedMutation[]) =>
    some.filter(({ rank }) => rank > 0 && rank <= lookedThrough).length / Math.max(1, some.length);
  const withRuns = copies.filter(({ runs }) => runs.length > 0);
  const flags = withRuns.flatMap((copy) => falseFlags(copy, tolerances));
  const byKind = mutationKinds.map((kind) => all.filter(({ mutation }) => mutation.kind === kind));
  return [
    {
      set: toldEventsSet,
      measure: 'one changed word in copied text found',
      ours: shareOf(all),
      reach: 0.95,
      note: `${all.length} changes in ${copies.length} pairs of which ${withRuns.length} share copy and the others a quotation, found among the first ${lookedThrough} candidates; ${byKind.map((some, at) => `${mutationKinds[at] ?? ''} ${shareOf(some).toFixed(2)} of ${some.length}`).join(', ')}`,
    },
    {
      set: toldEventsSet,
      measure: 'pairs that share copy without a false flag',
      ours: withRuns.length - new Set(flags.map(({ pair }) => pair)).size,
      reach: withRuns.length,
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
  /** Quotations both have, equal word by word. */
  readonly quoted: readonly EqualStretch[];
}

export function copiesOf({ id, texts }: ToldEvent, tolerances: Tolerances): SharedCopy[] {
  const witnesses = texts.flatMap((text) => witnessOf(id, text, tolerances) ?? []);
  const { pairs, families } = alignStory(id, witnesses);
  return pairs.flatMap((pair) => {
    const [a, b] = [pair.a, pair.b].map((article) => witnesses.find((each) => each.id === article));
    const textOfB = texts.find((text) => text.id === pair.b);
    if (!a || !b || !textOfB) return [];
    const quoted = families.flatMap((family) => equalVersions(family, a, b));
    if (pair.runs.length === 0 && quoted.length === 0) return [];
    return [{ id: `${id} ${pair.a} ${pair.b}`, a, b, textOfB, runs: pair.runs, quoted }];
  });
}

function equalVersions({ versions }: QuotationFamily, a: Witness, b: Witness): EqualStretch[] {
  const of = (article: string) => versions.filter((version) => version.article === article);
  return of(a.id).flatMap((one) =>
    of(b.id)
      .filter((other) => isLong(a, one.words) && foldedWords(a, one.words) === foldedWords(b, other.words))
      .map((other) => ({ a: one.words, b: other.words })),
  );
}

/** As long as what counts as copy elsewhere; shorter words in quotation marks stand in many sentences of a story. */
function isLong(witness: Witness, words: Span): boolean {
  return foldedWords(witness, words).split(' ').length >= 8;
}

function foldedWords({ text }: Witness, span: Span): string {
  return foldForMatching(textOf(text, span))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Each change by itself: the copy is read anew with one place altered. */
export function tryMutations(copy: SharedCopy, tolerances: Tolerances): TriedMutation[] {
  const stretches = [...copy.runs.flatMap(({ matches }) => matches), ...copy.quoted];
  return mutationsOf(copy.a, copy.b, stretches, tried)
    .filter(({ kind }) => copy.runs.length > 0 || kind === 'quoted word')
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
