import type { Value, ValueOf } from '../schemas/value.ts';
import { formatDays } from './format-days.ts';
import { formatDuration, formatQuantity } from './format-amount.ts';
import { hedged } from './hedge-phrases.ts';
import { isMeasureUnit } from './measure-units.ts';
import { daysOf, readCalendar } from './read-calendar.ts';
import { idsWithin } from './read-choice.ts';
import { readStatedDuration } from './read-duration.ts';
import { readStatedQuantity } from './read-quantity.ts';
import { statedPart } from './stated-part.ts';
import type { NamingContext } from './value-context.ts';

const eitherOr = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const bothAnd = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * A value in words for readers: “January 2026”, “early February 2026”, “more than 2 hours”, “68%”, “rank 1 or 2”. Every
 * hedge is said. Choices and events go by their labels when the context names them, else by their ids.
 */
export function describeValue(value: Value, context: NamingContext = {}): string {
  switch (value.kind) {
    case 'date': {
      const range = statedPart(value.written, readCalendar);
      return hedged(value.hedges, formatDays(range === undefined ? value.byWords : daysOf(range)));
    }
    case 'duration':
      return describeAmount(value, readStatedDuration, formatDuration);
    case 'quantity': {
      const described = describeAmount(value, readStatedQuantity, formatQuantity);
      return isMeasureUnit(value.unit) ? described : described.replace(/\bless than\b/, 'fewer than');
    }
    case 'rank':
      return describeRanks(value.ranks);
    case 'choice':
      return describeChoice(value.alternatives, context.choices ?? {});
    case 'order':
      return describeOrder(value, context.events);
    case 'list':
      return describeList(value);
    case 'quotation':
      return `“${value.words}”`;
    case 'text':
      return value.words;
  }
}

function describeAmount<Stated>(
  value: ValueOf<'duration'> | ValueOf<'quantity'>,
  read: (folded: string) => Stated | undefined,
  format: (stated: Stated) => string,
): string {
  const stated = statedPart(value.written, read);
  return stated === undefined ? value.written : hedged(value.hedges, format(stated));
}

/** “rank 1”, “rank 1 or 2”, “rank 1 to 3”. */
export function describeRanks(ranks: readonly number[]): string {
  const [first = 0, last = first] = [ranks[0], ranks.at(-1)];
  const isRun = ranks.length > 2 && last - first === ranks.length - 1;
  return isRun ? `rank ${first} to ${last}` : `rank ${eitherOr.format(ranks.map(String))}`;
}

/** A wider choice speaks for those within it, so they are not named beside it. */
function describeChoice(
  alternatives: readonly string[],
  choices: NonNullable<NamingContext['choices']>,
): string {
  const covered = new Set(alternatives.flatMap((each) => idsWithin(each, choices)));
  const named = alternatives.filter((each) => !covered.has(each));
  return eitherOr.format((named.length === 0 ? alternatives : named).map((each) => labelOf(each, choices)));
}

function labelOf(id: string, choices: NonNullable<NamingContext['choices']>): string {
  const choice = choices[id];
  return typeof choice === 'string' ? choice : (choice?.label ?? id);
}

function describeOrder({ events, orders }: ValueOf<'order'>, named: NamingContext['events']): string {
  if (orders.length === 3) return 'order not stated';
  const [first, second] = events.map((id) => named?.find((each) => each.id === id)?.label ?? id);
  const phrases = {
    before: `${first} before ${second}`,
    same: 'at the same time',
    after: `${first} after ${second}`,
  };
  return eitherOr.format(orders.map((each) => phrases[each]));
}

/** A list is open unless it says “only”, so an open one needs no word for it. */
function describeList({ members, open }: ValueOf<'list'>): string {
  if (members.length === 0) return 'nothing';
  return `${open ? '' : 'only '}${bothAnd.format(members)}`;
}
