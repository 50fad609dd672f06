/** A judgement is about two different articles that both have a reading, and each pair is judged once. */
import { judgedPairs } from '../judged-pairs.ts';
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, oneOf } from '../wording.ts';

export const pairUnknown: Rule<ClaimUnderCheck> = {
  code: 'pair-unknown',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'finding:',
    put: 'judged:\n  - { between: [gazette, courier], relation: contradict }\nfinding:',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'finding:',
    put: 'judged:\n  - { between: [courier, herald], relation: same, because: So it seems. }\nfinding:',
  },
  check: (claim) => {
    const { readings } = claim.fields;
    const judged = judgedPairs(claim);
    return judged.flatMap(({ judged: { between }, index, key }) => {
      const [a, b] = between;
      const again = judged.some((other) => other.index < index && other.key === key);
      const isThere = between.every((id) => Object.hasOwn(readings, id) || !claim.story.articleIds.has(id));
      if (isThere && a !== b && !again) return [];
      return [
        {
          place: claim.read.valueAt(['judged', index, 'between']),
          unexpected: `${again ? 'second ' : ''}judgement between ${code(a)} and ${code(b)}`,
          expected: again
            ? 'one judgement for each pair'
            : `two of the articles with a reading, ${oneOf(Object.keys(readings), 'of which there are none')}`,
          advice: again ? 'Keep the one that is right.' : 'Correct the ids, or remove the judgement.',
        },
      ];
    });
  },
};
