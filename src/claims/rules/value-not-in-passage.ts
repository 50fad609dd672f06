/** A written value must be one that the cited words give, with their hedges; another needs a reason, which readers see. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { wordMisfit } from '../word-misfit.ts';

export const valueNotInPassage: Rule<ClaimUnderCheck> = {
  code: 'value-not-in-passage',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'value: more than 4 h',
    put: 'value: 4 h 9 min\n    because: The log of the fire service has four hours and nine minutes.',
  },
  fails: { file: 'claims/duration.md', find: 'value: more than 4 h', put: 'value: more than 5 h' },
  check: (claim) =>
    claim.readings.flatMap((reading) => {
      const { fromWords, path } = reading;
      if (fromWords?.ok !== false || fromWords.written === undefined) return [];
      const said = wordMisfit(fromWords, fromWords.written, reading, claim);
      return [{ place: claim.read.valueAt([...path, 'value']), ...said }];
    }),
};
