/** Every article has a source file beside it: what it was received as, and what its own text does not say. */
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const sourceFileMissing: Rule<StoryUnderCheck> = {
  code: 'source-file-missing',
  severity: 'problem',
  passes: { file: 'articles/herald.source.yaml', find: 'order: 3\n', put: '' },
  fails: { file: 'articles/herald.source.yaml' },
  check: ({ input }) =>
    input.articles
      .filter(({ sourceFile }) => !sourceFile)
      .map(({ file, id }) => ({
        file,
        unexpected: `article ${code(id)} without a source file`,
        expected: `a file ${code(`${id}.source.yaml`)} beside it`,
        advice: 'Add it with `label`, `siglum` and `received-as`.',
      })),
};
