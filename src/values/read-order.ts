import { foldForMatching } from '../text/fold.ts';
import type { ValueOf } from '../schemas/value.ts';
import { foldWritten, longestWritten } from './fold-written.ts';
import { unreadable } from './unreadable.ts';
import { plainly, type Reading, type ValueContext } from './value-context.ts';

type Order = ValueOf<'order'>['orders'][number];

const sameTime = ['same time', 'at the same time', 'same', 'simultaneous'];
const notStated = ['order not stated', 'not stated', 'unstated'];

/**
 * Reads how the claim’s two events stand to each other: `A before B`, `A after B`, `same time`, `order not stated`, with
 * the events’ ids or labels. `orders` says how the first of the claim’s events stands to the second, whichever is written
 * first; “not stated” allows all three.
 */
export function readOrder(written: string, context: ValueContext): Reading<ValueOf<'order'>> {
  const { events } = context;
  if (events === undefined) {
    return {
      ...unreadable('order', written),
      expected: 'a claim that lists its two `events`',
      advice: 'Add `events` to the claim: two, each with an id and a label.',
    };
  }
  const orders = ordersIn(fold(written), events);
  if (orders === undefined) return unreadable('order', written, undefined, examplesFor(events));
  return {
    ok: true,
    value: { kind: 'order', ...plainly(written, context), events: [events[0].id, events[1].id], orders },
  };
}

function ordersIn(folded: string, events: NonNullable<ValueContext['events']>): Order[] | undefined {
  if (folded.length > longestWritten) return undefined;
  if (sameTime.includes(folded)) return ['same'];
  if (notStated.includes(folded)) return ['before', 'same', 'after'];
  const [first, second] = events;
  for (const [earlier, later, order] of [
    [first, second, 'before'],
    [second, first, 'after'],
  ] as const) {
    for (const one of [earlier.id, earlier.label].map(fold)) {
      for (const other of [later.id, later.label].map(fold)) {
        if (folded === `${one} before ${other}` || folded === `${one} < ${other}`) return [order];
        if (folded === `${other} after ${one}` || folded === `${other} > ${one}`) return [order];
      }
    }
  }
  return undefined;
}

function examplesFor([first, second]: NonNullable<ValueContext['events']>): readonly string[] {
  return [
    `${first.id} before ${second.id}`,
    `${first.id} after ${second.id}`,
    'same time',
    'order not stated',
  ];
}

function fold(text: string): string {
  return foldForMatching(foldWritten(text));
}
