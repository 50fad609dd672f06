import type { Value, ValueOf } from '../schemas/value.ts';
import { englishValueWords } from './english-value-words.ts';
import { formatDays } from './format-days.ts';
import { formatDuration, formatQuantity } from './format-amount.ts';
import { isMeasureUnit } from './measure-units.ts';
import { daysOf } from './read-calendar.ts';
import { idsWithin } from './read-choice.ts';
import { statedDates, statedDuration, statedQuantity } from './stated-amount.ts';
import type { NamingContext } from './value-context.ts';
import type { AmountWords, ValueWords } from './value-words.ts';

/**
 * A value in words for readers: “January 2026”, “early February 2026”, “more than 2 hours”, “68%”, “rank 1 or 2”. Every
 * hedge is said. Choices and events go by their labels when the context names them, else by their ids. Members of lists,
 * quotations and free text stay in the language they are written in.
 */
export function describeValue(
  value: Value,
  context: NamingContext = {},
  words: ValueWords = englishValueWords,
): string {
  switch (value.kind) {
    case 'date': {
      const range = statedDates(value.written);
      const days = range === undefined ? value.byWords : daysOf(range);
      return words.hedged(value.hedges, formatDays(days, words.dates));
    }
    case 'duration':
      return describeAmount(value, statedDuration, formatDuration, words);
    case 'quantity': {
      const described = describeAmount(value, statedQuantity, formatQuantity, words);
      return isMeasureUnit(value.unit) ? described : words.counted(described);
    }
    case 'rank':
      return describeRanks(value.ranks, words);
    case 'choice':
      return describeChoice(value.alternatives, context.choices ?? {}, words);
    case 'order':
      return describeOrder(value, context.events, words);
    case 'list':
      return describeList(value, words);
    case 'quotation':
      return `“${value.words}”`;
    case 'text':
      return value.words;
  }
}

function describeAmount<Stated>(
  value: ValueOf<'duration'> | ValueOf<'quantity'>,
  read: (written: string) => Stated | undefined,
  format: (stated: Stated, words: AmountWords) => string,
  words: ValueWords,
): string {
  const stated = read(value.written);
  return stated === undefined ? value.written : words.hedged(value.hedges, format(stated, words.amounts));
}

/** “rank 1”, “rank 1 or 2”, “rank 1 to 3”. */
export function describeRanks(ranks: readonly number[], words: ValueWords = englishValueWords): string {
  const [first = 0, last = first] = [ranks[0], ranks.at(-1)];
  const isRun = ranks.length > 2 && last - first === ranks.length - 1;
  return words.rank(
    isRun ? words.amounts.range(String(first), String(last)) : words.either(ranks.map(String)),
  );
}

/** A wider choice speaks for those within it, so they are not named beside it. */
function describeChoice(
  alternatives: readonly string[],
  choices: NonNullable<NamingContext['choices']>,
  words: ValueWords,
): string {
  const covered = new Set(alternatives.flatMap((each) => idsWithin(each, choices)));
  const named = alternatives.filter((each) => !covered.has(each));
  return words.either((named.length === 0 ? alternatives : named).map((each) => labelOf(each, choices)));
}

function labelOf(id: string, choices: NonNullable<NamingContext['choices']>): string {
  const choice = choices[id];
  return typeof choice === 'string' ? choice : (choice?.label ?? id);
}

function describeOrder(
  { events, orders }: ValueOf<'order'>,
  named: NamingContext['events'],
  { either, order }: ValueWords,
): string {
  if (orders.length === 3) return order.unknown;
  const [first, second] = events.map((id) => named?.find((each) => each.id === id)?.label ?? id);
  const phrases = {
    before: order.before(first ?? '', second ?? ''),
    same: order.same,
    after: order.after(first ?? '', second ?? ''),
  };
  return either(orders.map((each) => phrases[each]));
}

/** A list is open unless it says “only”, so an open one needs no word for it. */
function describeList({ members, open }: ValueOf<'list'>, words: ValueWords): string {
  if (members.length === 0) return words.nothing;
  const named = words.both(members);
  return open ? named : words.only(named);
}
