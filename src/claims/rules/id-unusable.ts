/** Ids become addresses that people read out and write down: small letters, digits and single hyphens. */
import { allIds } from '../all-ids.ts';
import type { Rule } from '../rule.ts';
import type { StoryUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const idUnusable: Rule<StoryUnderCheck> = {
  code: 'id-unusable',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'section: course', put: 'aliases: [how-long-2]' },
  fails: { file: 'claims/duration.md', find: 'section: course', put: 'aliases: [How long]' },
  check: (story) =>
    allIds(story).flatMap(({ what, id, file, place }) => {
      if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return [];
      const better = slugOf(id);
      return [
        {
          file,
          place,
          unexpected: `${what} id ${code(id)}`,
          expected: 'small letters, digits and single hyphens',
          advice: better === '' ? 'Rename it.' : `Rename it, for instance ${code(better)}.`,
        },
      ];
    }),
};

function slugOf(id: string): string {
  const letters = id.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
