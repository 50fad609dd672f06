/**
 * A value that is written and not what the words give needs its `because`. Where the words come to give it, by a new rule of
 * reading or another passage, readers would be told a reason for nothing. Without a written value `because` is a remark.
 */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const becauseIdle: Rule<ClaimUnderCheck> = {
  code: 'because-idle',
  severity: 'notice',
  passes: {
    file: 'claims/duration.md',
    find: '    value: nearly 4 h\n',
    put: '    value: nearly 3.5 h\n    because: The Gazette counts from the alarm.\n',
  },
  fails: {
    file: 'claims/duration.md',
    find: '    value: nearly 4 h\n',
    put: '    value: nearly 4 h\n    because: The Gazette counts from the alarm.\n',
  },
  check: ({ readings, read }) =>
    readings.flatMap(({ reading, path, fromWords, article }) => {
      const agrees = fromWords?.ok === true && fromWords.source.how === 'agreed';
      if (reading.because === undefined || !agrees) return [];
      return [
        {
          place: read.valueAt([...path, 'because']),
          unexpected: `reason for a value that the words of ${code(article.article.id)} give`,
          expected: 'a reason only where the value is not, or not only, what the words give',
          advice: 'Take `because` out, or `value` if the reason is a remark on what the words say.',
        },
      ];
    }),
};
