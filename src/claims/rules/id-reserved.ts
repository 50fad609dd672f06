/** Some names are routes of the site; a story or claim of that name would hide them. The list comes from the route table. */
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { allIds } from '../all-ids.ts';
import { code } from '../wording.ts';

export const idReserved: Rule<StoryUnderCheck> = {
  code: 'id-reserved',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'section: course', put: 'aliases: [article]' },
  fails: { file: 'claims/duration.md', find: 'section: course', put: 'aliases: [articles]' },
  check: (story) =>
    allIds(story).flatMap(({ what, id, file, place }) => {
      if (what === 'article' || !story.input.reserved[what].has(id)) return [];
      return [
        {
          file,
          place,
          unexpected: `${what} id ${code(id)}`,
          expected: 'an id that is no page of the site itself',
          advice: `Rename it: ${[...story.input.reserved[what]].sort().map(code).join(', ')} cannot be taken.`,
        },
      ];
    }),
};
