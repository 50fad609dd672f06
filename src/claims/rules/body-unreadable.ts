/** A body is short enough to be read, and nothing in it stands deeper in quotations and lists than a page can show. */
import type { Rule } from '../rule.ts';
import type { TextUnderCheck } from '../under-check.ts';

export const bodyUnreadable: Rule<TextUnderCheck> = {
  code: 'body-unreadable',
  severity: 'problem',
  passes: { file: 'claims/cause.md', find: 'The police are named', put: '- - The police are named' },
  fails: {
    file: 'claims/cause.md',
    find: 'The police are named',
    put: '- - - - - - - - - - - - The police are named',
  },
  check: ({ body }) =>
    body.faults
      .filter(({ kind }) => kind === 'unreadable')
      .map(({ place, found }) => ({
        place,
        unexpected: found,
        expected: 'a few paragraphs, with a list or a quotation',
        advice:
          'Shorten the text, or take the marks `>`, `-` and `*` away that open one thing within another.',
      })),
};
