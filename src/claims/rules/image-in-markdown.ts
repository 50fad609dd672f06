/** Pictures are refused: a claim rests on words, and nothing may load from another host. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const imageInMarkdown: Rule<TextUnderCheck> = {
  code: 'image-in-markdown',
  severity: 'problem',
  passes: {
    file: 'claims/words.md',
    find: 'The contraction changes no word.',
    put: 'The contraction changes no word [at all](https://example.org/).',
  },
  fails: {
    file: 'claims/words.md',
    find: 'The contraction changes no word.',
    put: '![Flames](https://example.org/flames.jpg)',
  },
  check: ({ body }) =>
    body.faults.flatMap((fault) =>
      fault.kind === 'image'
        ? [
            {
              place: fault.place,
              unexpected: `picture ${code(fault.found)}`,
              expected: 'words',
              advice: 'Link to the picture instead: `[words](https://…)`.',
            },
          ]
        : [],
    ),
};
