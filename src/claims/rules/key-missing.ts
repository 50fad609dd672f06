/** Every key the schema requires must be there; the message repeats what the schema says of it. */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

export const keyMissing: Rule<ReadFile<unknown>> = {
  code: 'key-missing',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'section: course\n', put: '' },
  fails: { file: 'claims/duration.md', find: '    says: More than four hours.\n', put: '' },
  check: (read) =>
    read.faults.flatMap((fault) => {
      if (fault.kind !== 'key-missing') return [];
      const above = fault.path.slice(0, -1).join('.');
      return [
        {
          place: fault.place,
          unexpected: `gap where ${code(fault.key)} is required`,
          expected:
            above === '' ? `${code(fault.key)} at the top level` : `${code(fault.key)} in ${code(above)}`,
          advice:
            fault.means === undefined ? `Add ${code(`${fault.key}:`)}.` : `Add it. It tells: ${fault.means}`,
        },
      ];
    }),
};
