/**
 * What the program reads from the articles of the example story, made by hand: the rules of this stage are tested without
 * those that find mentions. Whatever article has these words has the mention.
 */
import type { Mention, MentionRule } from '../../../src/schemas/mention.ts';
import type { Tolerances } from '../../../src/schemas/tolerance.ts';
import type { Value } from '../../../src/schemas/value.ts';
import { readValue } from '../../../src/values/read-value.ts';

export const exampleRules: readonly MentionRule[] = [
  { id: 'counted-time', says: 'Reads a number of units of time.', example: 'four hours' },
  { id: 'number-with-noun', says: 'Reads a number and what it counts.', example: 'three firefighters' },
  { id: 'calendar-date', says: 'Reads a day, a month and a year.', example: '4 May 2020' },
  {
    id: 'weekday',
    says: 'Counts back from the date of publication to the day named.',
    example: 'on Monday',
  },
  { id: 'day-and-month', says: 'Reads a day and a month, which leave the year open.', example: 'early May' },
  { id: 'after-event', says: 'Reads a time that another event gives.', example: 'after the meeting' },
];

type Kind = 'date' | 'duration' | 'quantity';

/** The finding words → kind, value as editors would write it, rule. */
const settled: Readonly<Record<string, readonly [Kind, string, string]>> = {
  'more than four hours': ['duration', 'more than 4 h', 'counted-time'],
  'nearly four hours': ['duration', 'nearly 4 h', 'counted-time'],
  'Three firefighters': ['quantity', '3 firefighters', 'number-with-noun'],
  'Two firefighters': ['quantity', '2 firefighters', 'number-with-noun'],
  '2 million euros': ['quantity', 'EUR 2 million', 'number-with-noun'],
  'Monday, 4 May 2020': ['date', '2020-05-04', 'calendar-date'],
};

/** Weekdays, counted from the date of publication. */
const counted: Readonly<Record<string, string>> = {
  'on Monday': '2020-05-04',
  'on Sunday': '2020-05-03',
};

/** Words that settle no value → their partial date, if they have one. */
const open: Readonly<Record<string, string | undefined>> = {
  'early May': 'XXXX-05',
  'before the first crew came': undefined,
};

/** The mentions of an article that has any of these words, in order. */
export function exampleMentions(text: string, tolerances: Tolerances): Mention[] {
  const value = (kind: Kind, written: string): Value | undefined => {
    const read = readValue(written, { kind, scope: {}, tolerances });
    return read.ok ? read.value : undefined; // tolerances with a fault make values unreadable
  };
  const found: (Mention | undefined)[] = [
    ...Object.entries(settled).map(([words, [kind, written, rule]]) => {
      const stated = value(kind, written);
      return stated && at(text, words, { kind, rule, stated: { value: stated }, hedges: stated.hedges });
    }),
    ...Object.entries(counted).map(([words, written]) => {
      const inferred = value('date', written);
      const basis = { date: '2020-05-05', of: 'publication', how: 'given' } as const;
      return (
        inferred &&
        at(text, words, {
          kind: 'date',
          rule: 'weekday',
          hedges: [],
          stated: {},
          inferred: { value: inferred, rule: 'weekday', basis },
        })
      );
    }),
    ...Object.entries(open).map(([words, partial]) =>
      at(text, words, {
        kind: 'date',
        rule: partial === undefined ? 'after-event' : 'day-and-month',
        hedges: words.startsWith('early') ? ['early'] : [],
        stated: partial === undefined ? {} : { partial },
        unresolved: partial === undefined ? 'depends-on-another-event' : 'no-publication-date',
      }),
    ),
  ];
  return found.filter((each) => each !== undefined).sort((a, b) => a.start - b.start);
}

type Told = Omit<Extract<Mention, { kind: Kind }>, 'start' | 'end'>;

function at(text: string, words: string, told: Told): Mention | undefined {
  const start = text.indexOf(words);
  if (start === -1) return undefined;
  const mention = { precision: 'day', ...told, start, end: start + words.length };
  // each is made above with the fields of its kind; `precision` is a date’s and ignored elsewhere
  return mention as Mention;
}
