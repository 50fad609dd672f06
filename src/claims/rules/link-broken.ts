/** A link must lead to something: an article, a claim, a story, a guide, or an address elsewhere. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { code, didYouMean } from '../wording.ts';

export const linkBroken: Rule<TextUnderCheck> = {
  code: 'link-broken',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: '[[words|a claim', put: '[[harbour-fire/words|a claim' },
  fails: { file: 'claims/duration.md', find: '[[words|a claim', put: '[[wrods|a claim' },
  check: ({ body }) =>
    body.faults.flatMap((fault) =>
      fault.kind === 'link-broken'
        ? [
            {
              place: fault.place,
              unexpected: `link ${code(fault.found)}`,
              expected:
                'the id of an article or claim, `story/claim`, `guides/…`, or an address that is there',
              advice: `${didYouMean(fault.nearest)}Links within the site are best written \`[[id]]\` or \`[[id|words]]\`.`,
            },
          ]
        : [],
    ),
};
