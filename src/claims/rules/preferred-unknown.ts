/** The editors can prefer only a reading that is there. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, oneOf } from '../wording.ts';

export const preferredUnknown: Rule<ClaimUnderCheck> = {
  code: 'preferred-unknown',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'truth:',
    put: 'preferred: { articles: [courier], because: The log agrees. }\ntruth:',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'truth:',
    put: 'preferred: { articles: [herald], because: The log agrees. }\ntruth:',
  },
  check: ({ fields: { preferred, readings }, read, story }) =>
    (preferred?.articles ?? []).flatMap((id, index) => {
      if (Object.hasOwn(readings, id) || !story.articleIds.has(id)) return [];
      return [
        {
          place: read.valueAt(['preferred', 'articles', index]),
          unexpected: `preference for article ${code(id)}, which has no reading`,
          expected: oneOf(Object.keys(readings), 'an article with a reading'),
          advice: 'Prefer an article that answers, or leave `preferred` out.',
        },
      ];
    }),
};
