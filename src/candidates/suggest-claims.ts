/**
 * Stage 5. In come the articles of one story, what they have in common, and the claims there are; out come candidates,
 * ranked: facts on which the accounts differ, with exact passages, typed values and the computed relation. Promised: every
 * passage is an exact run of kept text, the order of the articles changes nothing, and a candidate is never a finding.
 */
import type { StoryAlignment } from '../schemas/alignment.ts';
import type { Candidate } from '../schemas/candidate.ts';
import type { Selection } from '../schemas/selection.ts';
import type { Tolerances } from '../schemas/tolerance.ts';
import type { Witness } from '../schemas/witness.ts';
import type { AskedClaim } from './asked-claim.ts';

export interface SuggestionInput {
  readonly witnesses: readonly Witness[];
  readonly alignment: StoryAlignment;
  readonly tolerances: Tolerances;
  /** Claims that ask already, by the passages they cite. */
  readonly claims: readonly AskedClaim[];
  readonly selection: Selection;
}

/** Candidates in the order of the list; those an editor declined are left out, those that are claims name the claim. */
export function suggestClaims(_input: SuggestionInput): Candidate[] {
  return [];
}
