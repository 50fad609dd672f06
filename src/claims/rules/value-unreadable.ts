/** A value must be one the program can read, or no relation can be computed from it. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck, ReadingUnderCheck } from '../under-check.ts';
import { isReadFromWords } from '../value-from-words.ts';

export const valueUnreadable: Rule<ClaimUnderCheck> = {
  code: 'value-unreadable',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'value: more than 4 h', put: 'value: over 240 min' },
  fails: { file: 'claims/duration.md', find: 'value: more than 4 h', put: 'value: a long time' },
  check: ({ readings, read }) =>
    readings.flatMap(({ value, path, ...reading }) => {
      if (value.ok || namesUnknown(reading) || isLeftToWords(reading)) return [];
      const { unexpected, expected, advice } = value;
      return [{ place: read.valueAt([...path, 'value']), unexpected, expected, advice }];
    }),
};

/** A value that is to be read from the words has a rule of its own. */
function isLeftToWords({ kind, reading }: Pick<ReadingUnderCheck, 'kind' | 'reading'>): boolean {
  return reading.value === undefined && isReadFromWords(kind);
}

/** A choice or event that the claim does not list has a rule of its own. */
function namesUnknown({ kind }: Pick<ReadingUnderCheck, 'kind'>): boolean {
  return kind === 'choice' || kind === 'order';
}
