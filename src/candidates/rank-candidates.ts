import type { Candidate } from '../schemas/candidate.ts';
import { variantKinds, type Relation } from '../schemas/comparison.ts';
import type { DraftCandidate } from './draft-candidate.ts';

export interface Ranked {
  readonly draft: DraftCandidate;
  readonly relation: Relation;
  readonly candidate: Candidate;
}

/**
 * The order of the list: typed values that exclude each other, changed copy, quotations that differ in more than their
 * writing, scopes that differ, values of different precision, quotations that differ in writing alone, values that agree,
 * figures only one account has, and last sentences that tell the same fact. Within each by score, then by id.
 */
export function rankCandidates(all: readonly Ranked[]): Candidate[] {
  return all
    .toSorted(
      (a, b) =>
        tierOf(a) - tierOf(b) ||
        b.candidate.score - a.candidate.score ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

const tiers = [
  'values contradict',
  'edit contradict',
  'values unclear',
  'edit unclear',
  'quotation unclear',
  'quotation precision',
  'values not-comparable',
  'edit not-comparable',
  'values precision',
  'edit precision',
  'quotation wording',
  'values wording',
  'values same',
  'figure same',
  'fact unclear',
  'fact same',
  'copy same',
];

function tierOf({ draft, relation, candidate }: Ranked): number {
  // accounts that agree because one copied the other settle nothing
  if (relation === 'same' && draft.source === 'values' && candidate.origins < 2)
    return tiers.indexOf('copy same');
  const at = tiers.indexOf(`${draft.source} ${relation}`);
  return at === -1 ? tiers.length : at;
}

// evidence at which a score is one half
const middling = 1.2;

/** 0 to 1: evidence, and more for every independent origin behind the readings. */
export function scoreOf({ evidence, pairs }: DraftCandidate, origins: number): number {
  const sure = evidence / (evidence + middling);
  const independent = 1 - 1 / (1 + origins);
  const telling = pairs.flatMap(({ comparison }) => comparison.variants ?? []);
  const substantive = telling.filter(({ kind }) => variantKinds.indexOf(kind) >= substantiveFrom).length;
  const changed = telling.length === 0 ? 1 : 0.5 + 0.5 * Math.min(1, substantive / 3);
  return Math.round(1000 * sure * independent * changed) / 1000;
}

const substantiveFrom = variantKinds.indexOf('word');
