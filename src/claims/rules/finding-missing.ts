/** A claim without a finding leaves its reader alone with the readings. */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Fault, Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';

const asked: Omit<Fault, 'place'> = {
  unexpected: 'claim without a finding',
  expected: 'the conclusion in one sentence that stands on its own',
  advice: 'Add `finding:`. If nothing follows from the readings, say so.',
};

export const findingMissing: Rule<ClaimUnderCheck> = {
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
  check: ({ fields, read }) =>
    fields.finding === undefined && fields.status === 'published' && !isMisshapen(read, 'finding')
      ? [{ place: placeOfMissing(read, 'finding'), ...asked }]
      : [],
};

/** Whether a key is there, but without a value. */
export function isEmpty(fault: ReadFile<unknown>['faults'][number], key: string): boolean {
  return fault.kind === 'misshapen' && fault.path.join('.') === key && fault.found === 'empty value';
}

/** Whether a key has a value that is reported for its shape. */
export function isMisshapen(read: ReadFile<unknown>, key: string): boolean {
  return read.faults.some(
    (fault) => fault.kind === 'misshapen' && fault.path[0] === key && !isEmpty(fault, key),
  );
}

/** Where the key stands without a value, else the beginning of the front matter. */
export function placeOfMissing(read: ReadFile<unknown>, key: string): Fault['place'] {
  return read.faults.find((fault) => isEmpty(fault, key))?.place ?? read.valueAt([]);
}
