/** “We cannot tell” is a finding like any other, and needs its reason. */
import { judgedPairs } from '../judged-pairs.ts';
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';

export const unclearWithoutReason: Rule<ClaimUnderCheck> = {
  code: 'unclear-without-reason',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'finding:',
    put: 'judged:\n  - { between: [courier, gazette], relation: unclear, because: Neither says from when it counts. }\nfinding:',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'finding:',
    put: 'judged:\n  - { between: [courier, gazette], relation: unclear }\nfinding:',
  },
  check: (claim) =>
    judgedPairs(claim).flatMap(({ judged, index }) =>
      judged.relation === 'unclear' && judged.because === undefined
        ? [
            {
              place: claim.read.valueAt(['judged', index, 'relation']),
              unexpected: 'relation `unclear` without a reason',
              expected: 'the reason under `because`',
              advice: 'Say what the words leave open.',
            },
          ]
        : [],
    ),
};
