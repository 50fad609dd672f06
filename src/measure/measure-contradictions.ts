/** How often a person agrees with the differences proposed, on events the rules were not written for. */
import { createHash } from 'node:crypto';
import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Witness } from '../schemas/witness.ts';
import { textOf } from '../text/span.ts';
import { compareCodeUnits } from '../values/compare-code-units.ts';
import { examineTexts } from './examine-texts.ts';
import { judgedContradictions } from './judged-contradictions.ts';
import type { Measure, MeasureRow, MeasureSources } from './measure.ts';
import { readToldEvents, toldEventsSet } from './told-events.ts';

/** The first candidates of an event, which an editor sees without scrolling. */
const readOfEach = 5;

/** Every third event: twelve, chosen by number; every other one of them was in view while the rules were written. */
const isRead = (at: number) => at % 3 === 2;

/** A candidate as a person judges it. */
export interface ReadCandidate {
  readonly event: string;
  readonly key: string;
  readonly candidate: Candidate;
  /** Whether it is among the first of one of the twelve events. */
  readonly isFirst: boolean;
  readonly words: readonly { readonly outlet: string; readonly mark: string; readonly passage: string }[];
}

/** The candidates to be judged: the first of twelve events, and whatever is called a contradiction in any. */
export function candidatesToRead(
  lines: string | undefined,
  tolerances: Tolerances,
): readonly ReadCandidate[] {
  return readToldEvents(lines).flatMap(({ id, texts }, at) => {
    const { witnesses, candidates } = examineTexts(id, texts, tolerances);
    const byId = new Map(witnesses.map((witness) => [witness.id, witness]));
    return candidates
      .map((candidate, place) => ({ candidate, isFirst: isRead(at) && place < readOfEach }))
      .filter(({ candidate, isFirst }) => isFirst || candidate.relation === 'contradict')
      .map(({ candidate, isFirst }) => toRead(id, candidate, isFirst, byId));
  });
}

function toRead(
  event: string,
  candidate: Candidate,
  isFirst: boolean,
  byId: ReadonlyMap<string, Witness>,
): ReadCandidate {
  const wordsOf = (reading: CandidateReading) => {
    const { text = '', label = reading.article } = byId.get(reading.article) ?? {};
    return { outlet: label, mark: textOf(text, reading.mark), passage: textOf(text, reading) };
  };
  const words = candidate.readings.map(wordsOf);
  const telling = words.map(({ outlet, mark }) => `${outlet}: ${mark}`).toSorted(compareCodeUnits);
  const key = createHash('sha256')
    .update([candidate.kind, candidate.relation, ...telling].join('\n'))
    .digest('hex')
    .slice(0, 10);
  return { event, key, candidate, isFirst, words };
}

export const measureContradictions: Measure = async ({ readSet, readTolerances }: MeasureSources) => {
  const read = candidatesToRead(await readSet(toldEventsSet), await readTolerances());
  if (read.length === 0) return [];
  const contradicting = read.filter(({ candidate }) => candidate.relation === 'contradict');
  const first = read.filter(({ isFirst }) => isFirst);
  return [
    ...precisionRow('contradictions proposed that hold', contradicting, 'all that are proposed in any event'),
    ...precisionRow(
      'first candidates that hold',
      first,
      `the first ${readOfEach} of each of 12 events, contradictions proposed in all events: ${contradicting.length}; a first reading led to one rule, that versions of a quotation must share words, so expect less elsewhere`,
    ),
  ];
};

/** No row where nothing was proposed, or nobody has read it. */
function precisionRow(measure: string, read: readonly ReadCandidate[], which: string): MeasureRow[] {
  const judged = read.flatMap((each) => {
    const judgement = judgedContradictions.find(({ event, key }) => event === each.event && key === each.key);
    return judgement ? [{ ...each, right: judgement.right }] : [];
  });
  if (judged.length === 0) return [];
  const rightOf = (some: readonly { readonly right: boolean }[]) => some.filter(({ right }) => right).length;
  const types = [...Map.groupBy(judged, typeOf)].toSorted(([a], [b]) => compareCodeUnits(a, b));
  const byType = types.map(([type, some]) => `${type} ${rightOf(some)} of ${some.length}`);
  return [
    {
      set: toldEventsSet,
      measure,
      ours: rightOf(judged) / judged.length,
      reach: 0.6,
      note: `${which}, judged by reading: ${byType.join(', ')}; ${read.length - judged.length} of ${read.length} not read since the rules changed`,
    },
  ];
}

/** “quotation unclear”; a figure of one account alone stands to nothing. */
function typeOf({ candidate: { kind, relation, readings } }: ReadCandidate): string {
  return readings.length < 2 ? `${kind} of one account` : `${kind} ${relation}`;
}
