import fc from 'fast-check';
import type { Scope, Value, ValueKind } from '../../../src/schemas/value.ts';
import { readValue } from '../../../src/values/read-value.ts';
import type { ValueContext } from '../../../src/values/value-context.ts';
import { contextOf } from './reading.ts';

/** Values as editors write them, of every kind, in a small world where they often meet, touch and contain each other. */
export const claimWorld: Partial<ValueContext> = {
  choices: {
    house: 'White House',
    office: { label: 'Oval Office', within: 'house' },
    embassy: 'Embassy',
    hotel: 'Hotel',
  },
  events: [
    { id: 'raid', label: 'the raid' },
    { id: 'call', label: 'the call' },
  ],
};

const day = fc
  .record({ month: fc.integer({ min: 1, max: 3 }), day: fc.integer({ min: 1, max: 28 }) })
  .map((each) => `2026-0${each.month}-${String(each.day).padStart(2, '0')}`);
const month = fc.constantFrom('2025-12', '2026-01', '2026-02', '2026-03');
const calendar = fc.oneof(day, month, fc.constantFrom('2025', '2026', '202X'));
const dateWritten = fc.oneof(
  calendar,
  fc
    .tuple(fc.constantFrom('early', 'mid', 'late'), fc.oneof(month, day, fc.constantFrom('2025', '2026')))
    .map((each) => each.join(' ')),
  fc
    .tuple(fc.constantFrom('about', 'before', 'after', 'by', 'since', 'possibly'), calendar)
    .map((each) => each.join(' ')),
  fc.tuple(calendar, fc.constantFrom('~', '?', '%')).map((each) => each.join('')),
  fc.tuple(day, day).map((each) => each.toSorted().join('/')),
  day.map((each) => `${each}/..`),
  day.map((each) => `/${each}`),
);

const numberHedge = fc.constantFrom(
  '',
  '',
  '',
  'about ',
  'nearly ',
  'just over ',
  'an estimated ',
  'more than ',
  'at least ',
  'less than ',
  'at most ',
  'more than about ',
);
const durationWritten = fc.oneof(
  fc
    .tuple(
      numberHedge,
      fc.constantFrom(
        '90 min',
        '2 h',
        '120 min',
        '2.5 h',
        '3 h',
        '1 day',
        '24 h',
        '1 year',
        '12 months',
        '365 days',
      ),
    )
    .map((each) => each.join('')),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 4, max: 6 }))
    .map(([low, high]) => `${low}-${high} h`),
);
const figure = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map(String),
  fc.constantFrom('2.4', '2.5', '2.6', '1/3', 'two', '1.1 thousand', '3 million', '3.4 million'),
);
const quantityWritten = fc
  .tuple(numberHedge, figure, fc.constantFrom('', ' %', ' people', ' t', ' kg', ' USD'))
  .map(
    ([hedge, figures, unit]) => `${hedge}${figures}${figures.includes('/') && !isMeasure(unit) ? '' : unit}`,
  );

/** A fraction is a share, or a part of something measured; of things counted it is not read. */
function isMeasure(unit: string): boolean {
  return unit !== ' people';
}

const rankWritten = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((each) => `rank ${each}`),
  fc.integer({ min: 2, max: 4 }).map((each) => `top ${each}`),
  fc.constantFrom('rank 1 or 3', 'rank 2-4'),
);
const choiceWritten = fc
  .uniqueArray(fc.constantFrom('house', 'office', 'embassy', 'hotel'), { minLength: 1, maxLength: 3 })
  .map((each) => each.join(' | '));
const orderWritten = fc.constantFrom(
  'raid before call',
  'raid after call',
  'call before raid',
  'same time',
  'order not stated',
);
const listWritten = fc
  .tuple(
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom('hat', 'red hat', 'book', 'photo', 'coffee'), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([closed, members]) => `${closed ? 'only: ' : ''}${members.join('; ')}`);

const quotedWord = fc.constantFrom(
  'I',
  'I’d',
  'never',
  'not',
  'met',
  'him',
  'Him',
  'honour',
  'honor',
  'we',
  'don’t',
  'do',
  'two',
  '2',
  'three',
  'the',
  'that',
  'U.S.',
  'US',
  'us',
  ',',
  '.',
  '—',
  '…',
  'gonna',
  'going',
  'to',
  'can’t',
  'cannot',
  'per',
  'cent',
  '%',
);
/** The words of a quotation, from a vocabulary in which every kind of variant occurs. */
export const quotedWords = fc
  .array(quotedWord, { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
  .filter((words) => /[\p{L}\p{N}]/u.test(words));
const textWritten = fc.constantFrom('a step', 'A step', 'a leap');

const scope: fc.Arbitrary<Scope> = fc.record(
  {
    measure: fc.constantFrom('share', 'rank'),
    of: fc.constantFrom('coca', 'cocaine', 'Coca'),
    where: fc.constantFrom('Colombia', 'world'),
    when: fc.constantFrom('2024', '2025'),
  },
  { requiredKeys: [] },
);

const written: Readonly<Record<ValueKind, fc.Arbitrary<string>>> = {
  date: dateWritten,
  duration: durationWritten,
  quantity: quantityWritten,
  rank: rankWritten,
  choice: choiceWritten,
  order: orderWritten,
  list: listWritten,
  quotation: quotedWords,
  text: textWritten,
};

export const kinds = Object.keys(written) as readonly ValueKind[]; // the keys of `written` are the kinds

/** A value of one kind, within a scope or without. */
export function valueOf(kind: ValueKind, within: fc.Arbitrary<Scope> = fc.constant({})): fc.Arbitrary<Value> {
  return fc.tuple(written[kind], within).map(([words, where]) => {
    const reading = readValue(words, contextOf(kind, { ...claimWorld, scope: where }));
    if (!reading.ok) throw new Error(`${kind} “${words}” is not read: ${reading.expected}`);
    return reading.value;
  });
}

/** Two values of one kind, without scope. */
export const pairOfOneKind = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.tuple(valueOf(kind), valueOf(kind)));

/** Two values of any kinds and scopes. */
export const anyPair = fc
  .tuple(fc.constantFrom(...kinds), fc.constantFrom(...kinds), fc.boolean())
  .chain(([one, other, same]) => fc.tuple(valueOf(one, scope), valueOf(same ? one : other, scope)));
