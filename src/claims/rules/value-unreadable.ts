/** A value must be one the program can read, or no relation can be computed from it. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck, ReadingUnderCheck } from '../under-check.ts';

export const valueUnreadable: Rule<ClaimUnderCheck> = {
  code: 'value-unreadable',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'value: more than 4 h', put: 'value: 4 h 9 min' },
  fails: { file: 'claims/duration.md', find: 'value: more than 4 h', put: 'value: a long time' },
  check: ({ readings, read }) =>
    readings.flatMap(({ value, path, ...reading }) => {
      if (value.ok || namesUnknown(reading)) return [];
      const { unexpected, expected, advice } = value;
      return [{ place: read.valueAt([...path, 'value']), unexpected, expected, advice }];
    }),
};

/** A choice or event that the claim does not list has a rule of its own. */
function namesUnknown({ kind }: Pick<ReadingUnderCheck, 'kind'>): boolean {
  return kind === 'choice' || kind === 'order';
}
