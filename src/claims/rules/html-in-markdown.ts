/** Raw HTML is refused: it could look, load or do anything, and would not outlive the page’s design. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';
import { code } from '../wording.ts';

export const htmlInMarkdown: Rule<TextUnderCheck> = {
  code: 'html-in-markdown',
  severity: 'problem',
  passes: {
    file: 'claims/words.md',
    find: 'The contraction changes no word.',
    put: 'The contraction changes *no* word; 1 < 2.',
  },
  fails: {
    file: 'claims/words.md',
    find: 'The contraction changes no word.',
    put: 'The contraction changes<br> no word.',
  },
  check: ({ body }) =>
    body.faults.flatMap((fault) =>
      fault.kind === 'html'
        ? [
            {
              place: fault.place,
              unexpected: `HTML ${code(fault.found.split('\n')[0] ?? '')}`,
              expected: 'Markdown alone',
              advice: 'Write it as Markdown; put a backslash before a “<” that is meant as such.',
            },
          ]
        : [],
    ),
};
