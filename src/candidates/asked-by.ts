import type { CandidateReading } from '../schemas/candidate.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import type { AskedClaim } from './asked-claim.ts';

/**
 * The claim that asks a candidate’s question already: one that cites the telling words of two of its readings, or of the
 * only one. Of several the one that cites most of them, then the one whose passages are the shortest, then by id.
 */
export function askedBy(
  readings: readonly CandidateReading[],
  claims: readonly AskedClaim[],
): string | undefined {
  const wanted = Math.min(2, readings.length);
  const asking = claims
    .map((claim) => ({ id: claim.id, ...overlapOf(readings, claim) }))
    .filter(({ count }) => count >= wanted);
  asking.sort((a, b) => b.count - a.count || a.length - b.length || (a.id < b.id ? -1 : 1));
  return asking[0]?.id;
}

function overlapOf(readings: readonly CandidateReading[], claim: AskedClaim) {
  const cited = readings.map((reading) =>
    claim.cited.filter(
      ({ article, span }) => article === reading.article && spansOverlap(span, reading.mark),
    ),
  );
  return {
    count: cited.filter((passages) => passages.length > 0).length,
    length: cited.flat().reduce((sum, { span }) => sum + lengthOf(span), 0),
  };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
