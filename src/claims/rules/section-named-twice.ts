/** Each section of a story has an id of its own; under one of two alike, no claim would be found. */
import { storySchema } from '../../schemas/story.ts';
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

export const sectionNamedTwice: Rule<ReadFile<unknown>> = {
  code: 'section-named-twice',
  severity: 'problem',
  passes: {
    file: 'story.md',
    find: '{ id: after, title: What was said after }',
    put: '{ id: later, title: What was said after }\n  - { id: after, title: Afterwards }',
  },
  fails: {
    file: 'story.md',
    find: '{ id: after, title: What was said after }',
    put: '{ id: after, title: What was said after }\n  - { id: after, title: Afterwards }',
  },
  check: (read) => {
    const { data } = storySchema.safeParse(read.fields);
    const ids = (data?.sections ?? []).map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              place: read.valueAt(['sections', index, 'id']),
              unexpected: `section ${code(id)} a second time`,
              expected: 'an id no other section of the story has',
              advice: 'Take another id, or join the two sections.',
            },
          ],
    );
  },
};
