/** Readers see who checked a claim, and when; only a draft has not been checked yet. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { isMisshapen, placeOfMissing } from './finding-missing.ts';

export const checkedMissing: Rule<ClaimUnderCheck> = {
  code: 'checked-missing',
  severity: 'problem',
  passes: {
    file: 'claims/cause.md',
    find: 'checked: { by: A. Editor, on: 2020-05-06 }',
    put: 'checked: { by: The desk, on: 2020-05-07 }',
  },
  fails: {
    file: 'claims/cause.md',
    find: 'checked: { by: A. Editor, on: 2020-05-06 }\n',
    put: '',
  },
  check: ({ fields, read }) =>
    fields.checked === undefined && fields.status === 'published' && !isMisshapen(read, 'checked')
      ? [
          {
            place: placeOfMissing(read, 'checked'),
            unexpected: 'published claim that nobody has checked',
            expected: 'who checked it, and on which day',
            advice:
              'Read it against the articles and add `checked: { by: …, on: … }`, or set `status: draft`.',
          },
        ]
      : [],
};
