/** A claim without a finding leaves its reader alone with the readings. */
import type { ReadFile } from '../../markdown/read-file.ts';
import { valueAt } from '../../markdown/mend-fields.ts';
import type { Fault, Rule } from '../rule.ts';

const asked: Omit<Fault, 'place'> = {
  unexpected: 'claim without a finding',
  expected: 'the conclusion in one sentence that stands on its own',
  advice: 'Add `finding:`. If nothing follows from the readings, say so.',
};

export const findingMissing: Rule<ReadFile<unknown>> = {
  code: 'finding-missing',
  severity: 'problem',
  passes: {
    file: 'claims/cause.md',
    find: 'finding: Only the Herald speaks of a cause, and says the police are looking for one.',
    put: 'finding: The readings do not settle it.',
  },
  fails: {
    file: 'claims/cause.md',
    find: 'finding: Only the Herald speaks of a cause, and says the police are looking for one.\n',
    put: '',
  },
  check: (read) => {
    const missing = read.faults.find((fault) => isMissing(fault));
    if (missing) return [{ place: missing.place, ...asked }];
    const finding = valueAt(read.fields, ['finding']);
    return typeof finding === 'string' && finding.trim() === ''
      ? [{ place: read.valueAt(['finding']), ...asked }]
      : [];
  },
};

/** A finding that is not there, or is there without words. */
export function isMissing(fault: ReadFile<unknown>['faults'][number]): boolean {
  if (fault.kind === 'key-missing') return fault.path.length === 1 && fault.key === 'finding';
  return fault.kind === 'misshapen' && fault.path.join('.') === 'finding' && fault.found === 'empty value';
}
