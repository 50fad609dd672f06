/** Pictures and margins name articles by their siglum, so no two articles of a story share one. */
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const siglumTaken: Rule<StoryUnderCheck> = {
  code: 'siglum-taken',
  severity: 'problem',
  passes: { file: 'articles/herald.source.yaml', find: 'siglum: H', put: 'siglum: He' },
  fails: { file: 'articles/herald.source.yaml', find: 'siglum: H', put: 'siglum: C' },
  check: ({ sources }) => {
    const first = new Map<string, string>();
    return [...sources].flatMap(([id, read]) => {
      const siglum = read.fields?.siglum;
      if (siglum === undefined || read.faults.length > 0) return [];
      const owner = first.get(siglum);
      first.set(siglum, owner ?? id);
      if (owner === undefined) return [];
      return [
        {
          file: read.file,
          place: read.valueAt(['siglum']),
          unexpected: `siglum ${code(siglum)}`,
          expected: 'a siglum no other article of the story has',
          advice: `Article ${code(owner)} has it. Take another letter, or add a small one.`,
        },
      ];
    });
  },
};
