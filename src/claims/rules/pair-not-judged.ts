/**
 * Two free texts in different words are compared by editors only. Until they do, readers see “We cannot tell”; this is a
 * notice, so that a new reading never stops a build.
 */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const pairNotJudged: Rule<ClaimUnderCheck> = {
  code: 'pair-not-judged',
  severity: 'notice',
  passes: {
    file: 'claims/words.md',
    find: 'kind: quotation\n',
    put: 'kind: text\njudged:\n  - { between: [courier, gazette], relation: same, because: A contraction changes nothing. }\n',
  },
  fails: { file: 'claims/words.md', find: 'kind: quotation', put: 'kind: text' },
  check: ({ pairs, readings, read }) =>
    pairs.flatMap(({ a, b, computed, judged }) => {
      if (read.faults.length > 0) return []; // the kind may be a placeholder
      const texts = readings.filter(
        ({ article, kind }) => kind === 'text' && [a, b].includes(article.article.id),
      );
      if (judged || texts.length < 2 || computed.relation !== 'unclear') return [];
      return [
        {
          place: read.keyAt(['readings']),
          unexpected: `free texts of ${code(a)} and ${code(b)} without a judgement`,
          expected: 'a relation the editors set under `judged`',
          advice: `Add ${code(`{ between: [${a}, ${b}], relation: …, because: … }`)}.`,
        },
      ];
    }),
};
