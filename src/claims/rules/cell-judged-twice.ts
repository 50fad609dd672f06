/** An article has one cell in a claim: it cannot both say something and be silent. */
import type { Path } from '../../markdown/place.ts';
import type { Rule } from '../rule.ts';
import type { ClaimUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const cellJudgedTwice: Rule<ClaimUnderCheck> = {
  code: 'cell-judged-twice',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'silent:\n  herald:\n    searched: [hours, minutes, put out]',
    put: 'not-judged: [herald]',
  },
  fails: { file: 'claims/duration.md', find: 'finding:', put: 'not-judged: [herald]\nfinding:' },
  check: ({ fields, read }) => {
    const first = new Map<string, string>();
    return cellPaths(fields).flatMap(({ id, path, list }) => {
      const before = first.get(id);
      first.set(id, before ?? list);
      if (before === undefined) return [];
      return [
        {
          place: list === 'not-judged' ? read.valueAt(path) : read.keyAt(path),
          unexpected: `second cell for article ${code(id)}`,
          expected: `one cell; it already stands in ${code(before)}`,
          advice: 'Keep the one that is right.',
        },
      ];
    });
  },
};

function cellPaths(fields: ClaimUnderCheck['fields']): { id: string; path: Path; list: string }[] {
  const lists = ['readings', 'silent', 'lacuna'] as const;
  return [
    ...lists.flatMap((list) => Object.keys(fields[list]).map((id) => ({ id, path: [list, id], list }))),
    ...fields['not-judged'].map((id, index) => ({ id, path: ['not-judged', index], list: 'not-judged' })),
  ];
}
