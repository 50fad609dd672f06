/**
 * Whether a thing is true is said only on evidence outside the compared articles: a file of the content folder whose
 * exact words are cited. A majority of outlets is not evidence.
 */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const truthWithoutEvidence: Rule<ClaimUnderCheck> = {
  code: 'truth-without-evidence',
  severity: 'problem',
  passes: {
    file: 'claims/cause.md',
    find: 'checked:',
    put: 'truth: { state: not-assessed }\nchecked:',
  },
  fails: {
    file: 'claims/cause.md',
    find: 'checked:',
    put: 'truth: { state: refuted, because: Both other accounts keep silent. }\nchecked:',
  },
  check: ({ fields: { truth }, read }) =>
    truth.state === 'not-assessed' || truth.evidence.length > 0
      ? []
      : [
          {
            place: read.valueAt(['truth', 'state']),
            unexpected: `truth ${code(truth.state)} without evidence`,
            expected: 'evidence outside the compared articles, with its exact words',
            advice: 'Add `evidence:` with `file`, `quote` and `title`, or leave the truth `not-assessed`.',
          },
        ],
};
