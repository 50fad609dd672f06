/** A source file names its outlet by an id of `outlets.yaml`. */
import { nearestId } from '../../markdown/nearest-id.ts';
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { code, didYouMean, oneOf } from '../wording.ts';

export const outletUnknown: Rule<StoryUnderCheck> = {
  code: 'outlet-unknown',
  severity: 'problem',
  passes: { file: 'articles/herald.source.yaml', find: 'outlet: herald\n', put: '' },
  fails: { file: 'articles/herald.source.yaml', find: 'outlet: herald', put: 'outlet: hearld' },
  check: ({ sources, input }) =>
    [...sources.values()].flatMap(({ fields, file, valueAt }) => {
      const outlet = fields?.outlet;
      const id = typeof outlet === 'object' ? outlet.value : outlet;
      if (id === undefined || Object.hasOwn(input.outlets, id)) return [];
      const known = Object.keys(input.outlets);
      return [
        {
          file,
          place: valueAt(typeof outlet === 'object' ? ['outlet', 'value'] : ['outlet']),
          unexpected: `outlet ${code(id)}`,
          expected: oneOf(known, 'an outlet listed in `outlets.yaml`'),
          advice: `${didYouMean(nearestId(id, known))}Add the outlet to \`outlets.yaml\`, or leave it out when it is not known.`,
        },
      ];
    }),
};
