import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { ClaimView } from '../schemas/claim-view.ts';
import type { ClaimBrief } from '../schemas/story-brief.ts';
import { describeEdtf } from './describe-edtf.ts';
import type { Words } from '../words/words-of.ts';

/** The axis of truth, apart from how the accounts relate. */
export function truthOf({ file, truth }: CheckedClaim, { claimViews }: Words): ClaimView['truth'] {
  return {
    label: claimViews.truth[truth],
    because: file.truth.because ?? (truth === 'not-assessed' ? claimViews.notAssessed : ''),
    evidence: file.truth.evidence.map(({ title, quote }) => ({ title, quote })),
  };
}

/** “The editors, 22 November 2026”. */
export function checkedWords({ file: { checked } }: CheckedClaim, words: Words): string {
  const { claimViews } = words;
  if (!checked) return claimViews.unchecked;
  return claimViews.checked(claimViews.roles[checked.by] ?? checked.by, describeEdtf(checked.on, words));
}

/** The day of the check, or of the last correction when that came later: `2026-02-03`; a draft may have none. */
export function lastChangeOf({ file }: Pick<ClaimBrief, 'file'>): string | undefined {
  const days = [...(file.checked ? [file.checked.on] : []), ...file.corrections.map(({ on }) => on)];
  return days.sort().at(-1);
}

/** “Question” in the story’s title, with the date of the version: the later of the check and the last correction. */
export function citationOf(story: CheckedStory, claim: CheckedClaim, words: Words): string {
  const { claimViews } = words;
  const changed = lastChangeOf(claim);
  const version = changed === undefined ? claimViews.draft : claimViews.version(describeEdtf(changed, words));
  return claimViews.citation(claim.file.question, story.file.title, version);
}
