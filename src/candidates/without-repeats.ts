import type { CandidateReading } from '../schemas/candidate.ts';
import { spansOverlap, type Span } from '../text/span.ts';
import type { DraftCandidate } from './draft-candidate.ts';

// what values or quotations show already is worth less attention as sentences
const worthOfRepeat = 0.5;

/**
 * The drafts, each difference once. A changed place in copy that values or quotations show already is left out, and so is
 * the same change in a further copy; sentences of which two are passages of one such candidate count for less.
 */
export function withoutRepeats(drafts: readonly DraftCandidate[]): DraftCandidate[] {
  const shown: Shown = new Map();
  return drafts.flatMap((draft) => {
    if (draft.source === 'fact') {
      return isShown(draft, shown, (reading) => reading)
        ? [{ ...draft, evidence: draft.evidence * worthOfRepeat }]
        : [draft];
    }
    if (draft.source === 'edit' && isShown(draft, shown, ({ mark }) => mark)) return [];
    for (const reading of draft.readings) {
      const known = shown.get(reading.article);
      if (known === undefined) shown.set(reading.article, [{ reading, draft }]);
      else known.push({ reading, draft });
    }
    return [draft];
  });
}

type Shown = Map<string, { readonly reading: CandidateReading; readonly draft: DraftCandidate }[]>;

/** Whether one draft before has readings at two of these places that differ. */
function isShown(
  { readings }: DraftCandidate,
  shown: Shown,
  placeOf: (reading: CandidateReading) => Span,
): boolean {
  const counts = new Map<DraftCandidate, number>();
  for (const reading of readings) {
    const here = (shown.get(reading.article) ?? []).filter(({ reading: known }) =>
      spansOverlap(placeOf(known), placeOf(reading)),
    );
    for (const draft of new Set(here.map((each) => each.draft)))
      counts.set(draft, (counts.get(draft) ?? 0) + 1);
  }
  return [...counts].some(([draft, count]) => count >= 2 && draft.pairs.some(differs(readings)));
}

/** Whether a pair is between two of these articles and more than the same. */
function differs(readings: readonly CandidateReading[]) {
  const articles = new Set(readings.map(({ article }) => article));
  return ({ a, b, comparison }: DraftCandidate['pairs'][number]): boolean =>
    articles.has(a) && articles.has(b) && comparison.relation !== 'same';
}
