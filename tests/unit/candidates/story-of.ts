/** Stories of invented articles, and the candidates they give, drawn as lists. */
import { witnessOf } from '../../../src/measure/examine-texts.ts';
import { suggestClaims, type SuggestionInput } from '../../../src/candidates/suggest-claims.ts';
import type { StoryAlignment } from '../../../src/schemas/alignment.ts';
import type { Candidate } from '../../../src/schemas/candidate.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { tolerances } from '../mentions/marked-text.ts';

/** Articles by id; each is published on 7 May 2024, a Tuesday. */
export function storyOf(texts: Readonly<Record<string, string>>): Witness[] {
  return Object.entries(texts).map(([id, text]) => {
    const witness = witnessOf('invented', { id, text, published: '2024-05-07', outlet: id }, tolerances);
    if (witness === undefined) throw new Error(`article ${id} is none`);
    return witness;
  });
}

export const nothingShared: StoryAlignment = {
  story: 'invented',
  pairs: [],
  origins: [],
  families: [],
  facts: [],
};

/** Candidates of a story whose articles share nothing but what they tell, unless more is given. */
export function suggest(witnesses: readonly Witness[], more: Partial<SuggestionInput> = {}): Candidate[] {
  return suggestClaims({
    witnesses,
    alignment: nothingShared,
    tolerances,
    claims: [],
    selection: { declined: [] },
    ...more,
  });
}

/** “contradict: a 12 people, b at least 15 people”, in the order of the list; figures of one account are left out. */
export function listOf(candidates: readonly Candidate[]): string[] {
  return candidates
    .filter(({ readings }) => readings.length > 1)
    .map(
      ({ relation, readings }) =>
        `${relation}: ${readings.map(({ article, says }) => `${article} ${says}`).join(', ')}`,
    );
}

/** What contradicts or is unclear in the story of these articles. */
export function differencesIn(texts: Readonly<Record<string, string>>): string[] {
  return listOf(suggest(storyOf(texts))).filter((line) => /^(?:contradict|unclear)/.test(line));
}
