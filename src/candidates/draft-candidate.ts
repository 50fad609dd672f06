import type { Candidate, CandidateReading } from '../schemas/candidate.ts';
import { relations, type Comparison, type Relation } from '../schemas/comparison.ts';
import type { Scope } from '../schemas/value.ts';
import type { Span } from '../text/span.ts';

/** A candidate before it is ranked, named and set beside the claims there are. */
export interface DraftCandidate {
  readonly kind: Candidate['kind'];
  readonly question: string;
  readonly title: string;
  readonly scope: Scope;
  /** Sorted by article, one an article; spans count into the raw text. */
  readonly readings: readonly CandidateReading[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly comparison: Comparison }[];
  /** Why it was proposed, in words for editors. */
  readonly because: string;
  /** How sure it is that the readings tell of one thing; any positive number. */
  readonly evidence: number;
  readonly source: CandidateSource;
}

/** Where a candidate comes from; its place in the list depends on it. */
export type CandidateSource = 'values' | 'edit' | 'quotation' | 'figure' | 'fact';

/** The strongest relation of the pairs; of one reading alone, nothing differs. */
export function strongest(pairs: readonly { readonly comparison: Comparison }[]): Relation {
  const found = pairs.map(({ comparison }) => relations.indexOf(comparison.relation));
  return relations[Math.max(0, ...found)] ?? 'same';
}

/** All pairs of readings in their order, compared. */
export function pairsOf(
  readings: readonly CandidateReading[],
  compare: (a: CandidateReading, b: CandidateReading) => Comparison,
): DraftCandidate['pairs'] {
  return readings.flatMap((a, at) =>
    readings.slice(at + 1).map((b) => ({ a: a.article, b: b.article, comparison: compare(a, b) })),
  );
}

/** A place as plain offsets. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
