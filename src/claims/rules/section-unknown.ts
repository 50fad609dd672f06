/** A claim’s section is one of those that `story.md` lists. */
import { nearestId } from '../../markdown/nearest-id.ts';
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code, didYouMean, oneOf } from '../wording.ts';

export const sectionUnknown: Rule<ClaimUnderCheck> = {
  code: 'section-unknown',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'section: course', put: 'section: after' },
  fails: { file: 'claims/duration.md', find: 'section: course', put: 'section: corse' },
  check: ({ fields: { section }, read, story }) => {
    const known = story.read?.fields?.sections.map(({ id }) => id);
    if (section === undefined || !known || known.includes(section)) return [];
    return [
      {
        place: read.valueAt(['section']),
        unexpected: `section ${code(section)}`,
        expected: oneOf(known, 'a section listed in `story.md`'),
        advice: `${didYouMean(nearestId(section, known))}Sections are listed in \`story.md\`.`,
      },
    ];
  },
};
