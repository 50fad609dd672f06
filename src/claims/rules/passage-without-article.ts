/** A block quotation in a text of ours is an article’s passage, and must say whose, so that it is verified. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { quoted } from '../wording.ts';

export const passageWithoutArticle: Rule<TextUnderCheck> = {
  code: 'passage-without-article',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: '> “It was put out after nearly four hours.” — [[gazette]]',
    put: '> “put out after nearly four hours” — [[gazette]]',
  },
  fails: {
    file: 'claims/duration.md',
    find: '> “It was put out after nearly four hours.” — [[gazette]]',
    put: '> “It was put out after nearly four hours.”',
  },
  check: ({ body }) =>
    body.faults.flatMap((fault) =>
      fault.kind === 'passage-without-article'
        ? [
            {
              place: fault.place,
              unexpected: `block quotation ${quoted(fault.found)} without its article`,
              expected: 'a last line that ends in a dash and an article: `— [[article]]`',
              advice: 'Add the article, or write the words without the `>` at the start.',
            },
          ]
        : [],
    ),
};
