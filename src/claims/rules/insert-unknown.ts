/** A guide inserts only what a page can compute; claims and stories insert nothing. */
import { nearestId } from '../../markdown/nearest-id.ts';
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { code, didYouMean, oneOf } from '../wording.ts';

export const insertUnknown: Rule<TextUnderCheck> = {
  code: 'insert-unknown',
  severity: 'problem',
  passes: { file: '../guides/method.md', find: 'We compare words.', put: '[[:tolerances]]' },
  fails: { file: '../guides/method.md', find: 'We compare words.', put: '[[:tolerance]]' },
  check: ({ body, knownInserts }) =>
    body.inserts.flatMap(({ name, place }) =>
      knownInserts.includes(name)
        ? []
        : [
            {
              place,
              unexpected: `insert ${code(`[[:${name}]]`)}`,
              expected: oneOf(knownInserts, 'no inserts in claims and stories'),
              advice: `${didYouMean(nearestId(name, knownInserts))}Only guides insert what a page computes.`,
            },
          ],
    ),
};
