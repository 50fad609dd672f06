/** A claim is a question. One without its mark is often a statement, and no longer neutral. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { quoted } from '../wording.ts';

export const questionUnmarked: Rule<ClaimUnderCheck> = {
  code: 'question-unmarked',
  severity: 'problem',
  passes: {
    file: 'claims/cause.md',
    find: 'question: What do the police say of the cause?',
    put: 'question: Do the police name a cause?',
  },
  fails: {
    file: 'claims/cause.md',
    find: 'question: What do the police say of the cause?',
    put: 'question: The police do not know the cause',
  },
  check: ({ fields: { question }, read }) =>
    /\?[”’"')]*\s*$/.test(question)
      ? []
      : [
          {
            place: read.valueAt(['question']),
            unexpected: `question ${quoted(question)}`,
            expected: 'a sentence that ends in a question mark',
            advice: 'Ask what the accounts answer, in words that favour none of them.',
          },
        ],
};
