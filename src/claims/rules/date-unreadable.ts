/** Days are written 2026-02-03 and must exist; the day of the event and of publication may be any EDTF date. */
import { valueAt } from '../../markdown/mend-fields.ts';
import type { Path } from '../../markdown/place.ts';
import type { ReadFile } from '../../markdown/read-file.ts';
import { readCalendar } from '../../values/read-calendar.ts';
import type { Fault, Rule } from '../rule.ts';
import { quoted } from '../wording.ts';

export const dateUnreadable: Rule<ReadFile<unknown>> = {
  code: 'date-unreadable',
  severity: 'problem',
  passes: { file: 'claims/duration.md', find: 'on: 2020-05-06', put: "on: '2020-05-06'" },
  fails: { file: 'claims/duration.md', find: 'on: 2020-05-06', put: 'on: 6 May 2020' },
  check: (read) => [
    ...read.faults.flatMap((fault): Fault[] =>
      fault.kind === 'misshapen' && fault.shape === 'day'
        ? [
            {
              place: fault.place,
              unexpected: fault.found,
              expected: fault.expected,
              advice: 'Write year, month and day in figures, and a day that exists.',
            },
          ]
        : [],
    ),
    ...wideDates.flatMap((path) => checkWideDate(read, path)),
  ],
};

const wideDates: readonly Path[] = [['event', 'date'], ['published'], ['published', 'value']];

function checkWideDate(read: ReadFile<unknown>, path: Path): Fault[] {
  const written = valueAt(read.fields, path);
  if (typeof written !== 'string') return [];
  if (/^[\dX?~%./-]+$/.test(written) && readCalendar(written) !== undefined) return [];
  return [
    {
      place: read.valueAt(path),
      unexpected: `value ${quoted(written)}`,
      expected: 'a date as 2026-02-03, 2026-02 or 2026-02-03/2026-02-09',
      advice: 'Write the date in figures, year first; give an interval when only bounds are known.',
    },
  ];
}
