/** Every article should be judged. One that is not is shown as *not judged*; adding an article never stops a build. */
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const cellMissing: Rule<ClaimUnderCheck> = {
  code: 'cell-missing',
  severity: 'notice',
  passes: {
    file: 'claims/duration.md',
    find: 'silent:\n  herald:\n    searched: [hours, minutes, put out]',
    put: 'not-judged: [herald]',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'silent:\n  herald:\n    searched: [hours, minutes, put out]\n',
    put: '',
  },
  check: ({ fields, read, story }) =>
    [...story.articleIds]
      .filter((id) => !hasCell(fields, id))
      .map((id) => ({
        place: read.keyAt(['readings']),
        unexpected: `gap where the cell of article ${code(id)} belongs`,
        expected: 'a reading, or the article under `silent`, `lacuna` or `not-judged`',
        advice: 'Readers see the cell as not judged. Read the article and say what it has.',
      })),
};

function hasCell(fields: ClaimUnderCheck['fields'], id: string): boolean {
  const { readings, silent, lacuna } = fields;
  return (
    [readings, silent, lacuna].some((cells) => Object.hasOwn(cells, id)) || fields['not-judged'].includes(id)
  );
}
