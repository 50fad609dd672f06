/** Links lead to pages by http or https; anything else could run, write or call something. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const linkUnsafe: Rule<TextUnderCheck> = {
  code: 'link-unsafe',
  severity: 'problem',
  passes: {
    file: 'claims/words.md',
    find: 'changes no word.',
    put: 'changes [no word](https://example.org/words).',
  },
  fails: {
    file: 'claims/words.md',
    find: 'changes no word.',
    put: 'changes [no word](javascript:alert(1)).',
  },
  check: ({ body }) =>
    body.faults.flatMap((fault) =>
      fault.kind === 'link-unsafe'
        ? [
            {
              place: fault.place,
              unexpected: `link to ${code(fault.found)}`,
              expected: 'an address that begins with `https://` or `http://`, or a page of this site',
              advice: 'Give the full address of a page.',
            },
          ]
        : [],
    ),
};
