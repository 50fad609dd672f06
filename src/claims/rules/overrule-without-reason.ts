/** Editors may set another relation than the computed one, with a reason; readers see both. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';
import { judgedPairs } from '../judged-pairs.ts';

export const overruleWithoutReason: Rule<ClaimUnderCheck> = {
  code: 'overrule-without-reason',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'finding:',
    put: 'judged:\n  - { between: [courier, gazette], relation: precision, because: Both are round figures. }\nfinding:',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'finding:',
    put: 'judged:\n  - { between: [courier, gazette], relation: precision }\nfinding:',
  },
  check: (claim) =>
    judgedPairs(claim).flatMap(({ judged, index, pair }) => {
      if (judged.because !== undefined || !pair || judged.relation === 'unclear') return [];
      if (pair.computed.relation === judged.relation) return [];
      return [
        {
          place: claim.read.valueAt(['judged', index, 'relation']),
          unexpected: `relation ${code(judged.relation)} without a reason, where ${code(pair.computed.relation)} is computed`,
          expected: 'the reason under `because`',
          advice: `Computed was: ${pair.computed.reason.replace(/[.]?$/, '.')} Say why it does not hold, or remove the judgement.`,
        },
      ];
    }),
};
