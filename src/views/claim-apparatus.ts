import type { CheckedClaim, CheckedStory } from '../schemas/checked-story.ts';
import type { TruthState } from '../schemas/claim.ts';
import type { ClaimView } from '../schemas/claim-view.ts';
import { describeEdtf } from './describe-edtf.ts';

const truthLabels: Readonly<Record<TruthState, string>> = {
  'not-assessed': 'Not assessed',
  supported: 'Supported',
  refuted: 'Refuted',
  'conflicting-evidence': 'Conflicting evidence',
  'not-enough-evidence': 'Not enough evidence',
};

const notAssessed = 'We have compared these accounts, not checked them against outside evidence.';

/** The axis of truth, apart from how the accounts relate. */
export function truthOf({ file, truth }: CheckedClaim): ClaimView['truth'] {
  return {
    label: truthLabels[truth],
    because: file.truth.because ?? (truth === 'not-assessed' ? notAssessed : ''),
    evidence: file.truth.evidence.map(({ title, quote }) => ({ title, quote })),
  };
}

/** “The editors, 22 November 2026”. */
export function checkedWords({ file }: CheckedClaim): string {
  return file.checked ? `${file.checked.by}, ${describeEdtf(file.checked.on)}` : 'nobody yet';
}

/** The day of the check, or of the last correction when that came later: `2026-02-03`; a draft may have none. */
export function lastChangeOf({ file }: CheckedClaim): string | undefined {
  const days = [...(file.checked ? [file.checked.on] : []), ...file.corrections.map(({ on }) => on)];
  return days.sort().at(-1);
}

/** “Question” in the story’s title, with the date of the version: the later of the check and the last correction. */
export function citationOf(story: CheckedStory, claim: CheckedClaim): string {
  const changed = lastChangeOf(claim);
  const version = changed === undefined ? 'draft' : `version of ${describeEdtf(changed)}`;
  return `“${claim.file.question}” Claim by Claim, “${story.file.title}”, ${version}.`;
}
