/** Who speaks in a reading is said in one of three forms, so that pages can show it. */
import type { ReadFile } from '../../markdown/read-file.ts';
import type { Rule } from '../rule.ts';

export const voiceUnreadable: Rule<ReadFile<unknown>> = {
  code: 'voice-unreadable',
  severity: 'problem',
  passes: {
    file: 'claims/duration.md',
    find: 'says: Nearly four hours.',
    put: 'says: Nearly four hours.\n    voice: attributed to a spokesman',
  },
  fails: {
    file: 'claims/duration.md',
    find: 'says: Nearly four hours.',
    put: 'says: Nearly four hours.\n    voice: a spokesman',
  },
  check: (read) =>
    read.faults.flatMap((fault) =>
      fault.kind === 'misshapen' && fault.shape === 'voice'
        ? [
            {
              place: fault.place,
              unexpected: fault.found,
              expected: fault.expected,
              advice:
                'Name the speaker after `attributed to`; leave the key out when the account speaks for itself.',
            },
          ]
        : [],
    ),
};
