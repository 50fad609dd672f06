/** Every story has a `story.md` with its title, summary and event. */
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';

export const storyFileMissing: Rule<StoryUnderCheck> = {
  code: 'story-file-missing',
  severity: 'problem',
  passes: { file: 'story.md', find: 'title: The harbour fire', put: 'title: The fire' },
  fails: { file: 'story.md' },
  check: ({ read, input }) =>
    read
      ? []
      : [
          {
            file: `stories/${input.id}/story.md`,
            unexpected: 'story without a file `story.md`',
            expected:
              'front matter with `title`, `summary` and `event`, and what happened in about three sentences',
            advice: 'Add the file, or remove the folder.',
          },
        ],
};
