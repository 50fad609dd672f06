/** Every key must be one the schema has: a misspelt key would else be passed over in silence. */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Rule } from '../rule.ts';
import { code, didYouMean, oneOf } from '../wording.ts';

export const keyUnknown: Rule<ReadFile<unknown>> = {
  code: 'key-unknown',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'section: course', put: 'order: 2' },
  fails: { file: 'claims/duration.md', find: 'section: course', put: 'secton: course' },
  check: (read) =>
    read.faults.flatMap((fault) =>
      fault.kind === 'key-unknown'
        ? [
            {
              place: fault.place,
              unexpected: `key ${code(fault.key)}`,
              expected: oneOf(fault.known, 'no keys here'),
              advice: `${didYouMean(fault.nearest)}Rename the key or remove it.`,
            },
          ]
        : [],
    ),
};
