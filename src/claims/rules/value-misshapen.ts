/** Every value must have the shape the schema asks for: text, a number, a list, one of a few words. */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Rule } from '../rule.ts';
import { code, didYouMean } from '../wording.ts';
import { isEmpty } from './finding-missing.ts';

export const valueMisshapen: Rule<ReadFile<unknown>> = {
  code: 'value-misshapen',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'kind: duration', put: "kind: 'duration'" },
  fails: { file: 'claims/duration.md', find: 'kind: duration', put: 'kind: durations' },
  check: (read) =>
    read.faults.flatMap((fault) => {
      if (fault.kind !== 'misshapen' || fault.shape !== 'other') return [];
      if (isEmpty(fault, 'finding') || isEmpty(fault, 'checked')) return []; // rules of their own say more
      const path = fault.path.join('.');
      return [
        {
          place: fault.place,
          unexpected: path === '' ? fault.found : `${fault.found} at ${code(path)}`,
          expected: fault.expected,
          advice: `${didYouMean(fault.nearest)}Write the value in that form.`,
        },
      ];
    }),
};
