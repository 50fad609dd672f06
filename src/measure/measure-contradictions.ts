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
const isRead = (_event: unknown, at: number) => at % 3 === 2;

/** A candidate as a person judges it. */
export interface ReadCandidate {
  readonly event: string;
  readonly key: string;
  readonly candidate: Candidate;
  readonly words: readonly { readonly outlet: string; readonly mark: string; readonly passage: string }[];
}

/** The candidates to be judged, in the order of the set and of the list. */
export function candidatesToRead(
  lines: string | undefined,
  tolerances: Tolerances,
): readonly ReadCandidate[] {
  return readToldEvents(lines)
    .filter(isRead)
    .flatMap(({ id, texts }) => {
      const { witnesses, candidates } = examineTexts(id, texts, tolerances);
      const byId = new Map(witnesses.map((witness) => [witness.id, witness]));
      return candidates.slice(0, readOfEach).map((candidate) => toRead(id, candidate, byId));
    });
}

function toRead(event: string, candidate: Candidate, byId: ReadonlyMap<string, Witness>): ReadCandidate {
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
  return { event, key, candidate, words };
}

export const measureContradictions: Measure = async ({ readSet, readTolerances }: MeasureSources) => {
  const read = candidatesToRead(await readSet(toldEventsSet), await readTolerances());
  if (read.length === 0) return [];
  const contradicting = read.filter(({ candidate }) => candidate.relation === 'contradict');
  return [
    precisionRow('contradictions proposed on other events that hold', contradicting),
    precisionRow('first candidates of other events that hold, whatever their relation', read),
  ];
};

function precisionRow(measure: string, read: readonly ReadCandidate[]): MeasureRow {
  const judged = read.flatMap((each) => {
    const judgement = judgedContradictions.find(({ event, key }) => event === each.event && key === each.key);
    return judgement ? [{ ...each, right: judgement.right }] : [];
  });
  const rightOf = (some: readonly { readonly right: boolean }[]) => some.filter(({ right }) => right).length;
  const types = Map.groupBy(judged, ({ candidate }) => `${candidate.kind} ${candidate.relation}`);
  const byType = [...types].toSorted(([a], [b]) => compareCodeUnits(a, b));
  return {
    set: toldEventsSet,
    measure,
    ours: rightOf(judged) / Math.max(1, judged.length),
    reach: 0.6,
    note: `the first ${readOfEach} of each of 12 events, ${judged.length} read by a person; ${byType.map(([type, some]) => `${type} ${rightOf(some)} of ${some.length}`).join(', ')}; ${read.length - judged.length} not read since the rules changed`,
  };
}
