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
import { askedBy } from './asked-by.ts';
import { candidateId } from './candidate-id.ts';
import { candidatesFromEdits } from './sources/candidates-from-edits.ts';
import { candidatesFromFacts } from './sources/candidates-from-facts.ts';
import { candidatesFromQuotations } from './sources/candidates-from-quotations.ts';
import { candidatesFromValues } from './sources/candidates-from-values.ts';
import { copiedPlaces, type CopiedPlaces } from './sources/copied-places.ts';
import { countOrigins } from './count-origins.ts';
import { strongest, type DraftCandidate } from './draft-candidate.ts';
import { findSlots } from './slots/find-slots.ts';
import { quoteTheSame } from './sources/quote-the-same.ts';
import { rankCandidates, scoreOf, type Ranked } from './rank-candidates.ts';
import { readSentences } from './sentences/read-sentences.ts';
import { withoutRepeats } from './without-repeats.ts';
import { weighWords } from './sentences/word-weights.ts';

export interface SuggestionInput {
  readonly witnesses: readonly Witness[];
  readonly alignment: StoryAlignment;
  readonly tolerances: Tolerances;
  /** Claims that ask already, by the passages they cite. */
  readonly claims: readonly AskedClaim[];
  readonly selection: Selection;
}

/** Candidates in the order of the list; those an editor declined are left out, those that are claims name the claim. */
export function suggestClaims(input: SuggestionInput): Candidate[] {
  const witnesses = input.witnesses.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const articles = witnesses.map(readSentences);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const weigh = weighWords(articles);
  const copied = copiedPlaces(input.alignment.pairs);
  const drafts = withoutRepeats([
    ...candidatesFromValues(articles.flatMap(findSlots), copied, weigh),
    ...candidatesFromQuotations(input.alignment.families, byId),
    ...candidatesFromEdits(input.alignment.pairs, byId, weigh),
    ...candidatesFromFacts(
      input.alignment.facts,
      byId,
      copied,
      quoteTheSame(input.alignment.families),
      weigh,
    ),
  ]);
  const declined = new Set(input.selection.declined.map(({ candidate }) => candidate));
  const ranked = drafts.map((draft) => finish(draft, witnesses, copied, input));
  return rankCandidates(ranked.filter(({ candidate }) => !declined.has(candidate.id)));
}

/** Names a draft, counts its origins and sets it beside the claims there are. */
function finish(
  draft: DraftCandidate,
  witnesses: readonly Witness[],
  copied: CopiedPlaces,
  input: SuggestionInput,
): Ranked {
  const { kind, question, title, scope, readings, because } = draft;
  const reading = new Map(readings.map((each) => [each.article, each]));
  const pairs = draft.pairs.map(({ a, b, comparison }) => {
    const [one, other] = [reading.get(a), reading.get(b)];
    const oneOrigin = one !== undefined && other !== undefined && copied.isOneCopy(one, other);
    return { a, b, comparison, oneOrigin };
  });
  const copies = pairs.filter(({ oneOrigin }) => oneOrigin).map(({ a, b }) => [a, b] as const);
  const origins = countOrigins([...reading.keys()], copies);
  const relation = strongest(pairs);
  const claim = askedBy(readings, input.claims);
  const candidate: Candidate = {
    id: candidateId(kind, readings, new Map(witnesses.map((witness) => [witness.id, witness]))),
    question,
    title,
    kind,
    scope: { ...scope },
    relation,
    pairs,
    readings: [...readings],
    silent: witnesses.map(({ id }) => id).filter((id) => !reading.has(id)),
    because,
    origins,
    score: scoreOf(draft, origins),
    ...(claim !== undefined && { claim }),
  };
  return { draft, relation, candidate };
}
