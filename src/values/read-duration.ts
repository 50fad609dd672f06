import type { NumberInterval, ValueOf } from '../schemas/value.ts';
import { amountCursor, atEnd, peekSign, peekWord, take, type AmountCursor } from './amount-tokens.ts';
import { readHedged } from './read-hedged.ts';
import { readNumber } from './read-number.ts';
import { lengthOf, timeUnit, type TimeLength, type TimeUnit } from './time-units.ts';
import { unreadable } from './unreadable.ts';
import type { Reading, ValueContext } from './value-context.ts';

/** “1 h 30 min”: so many of each unit, in the order written. */
export type TimeParts = readonly TimePart[];

interface TimePart {
  readonly count: number;
  readonly unit: TimeUnit;
  /** How many of the unit the written word stands for: a fortnight is 2 weeks. */
  readonly times: number;
}

/** A length of time without hedges, or a range of two. */
export interface StatedDuration {
  readonly first: TimeParts;
  readonly last?: TimeParts;
}

/**
 * Reads a duration into seconds: `2 h`, `1 h 30 min`, “two and a half hours”, `2–3 days`, “half an hour”, after hedges
 * and bounds. Months and years stand for their shortest to their longest length, so “1 year” contains “365 days”.
 */
export function readDuration(written: string, context: ValueContext): Reading<ValueOf<'duration'>> {
  const read = readHedged(written, context.tolerances, (folded) => {
    const stated = readStatedDuration(folded);
    return stated === undefined ? undefined : { stated, interval: intervalOf(stated) };
  });
  if (read === undefined) return unreadable('duration', written, nearestDuration(written));
  const { hedges, tolerances, byWords, usual } = read;
  return {
    ok: true,
    value: { kind: 'duration', written, scope: context.scope, hedges, tolerances, byWords, usual },
  };
}

/** A duration without hedges; nothing when anything else stands there. */
export function readStatedDuration(folded: string): StatedDuration | undefined {
  const cursor = amountCursor(folded);
  const opening = take(cursor, 'between') ? 'and' : take(cursor, 'from') ? 'to' : undefined;
  const first = readParts(cursor, opening !== 'and');
  if (first !== undefined && opening === undefined && atEnd(cursor)) return { first };
  const lone = first === undefined ? readNumber(cursor) : undefined;
  if (!take(cursor, ...(opening === undefined ? ['-', 'to', '..'] : [opening]))) return undefined;
  const last = readParts(cursor);
  if (last === undefined || !atEnd(cursor)) return undefined;
  if (first !== undefined) return { first, last };
  const [unit] = last; // “2–3 h” says its unit once
  if (lone === undefined || unit === undefined || last.length > 1) return undefined;
  return { first: [{ count: lone.value * unit.times, unit: unit.unit, times: unit.times }], last };
}

/** “2 h 30 min”, “two hours and five minutes”, “an hour and a half”. Between two ends, “and” does not add. */
function readParts(cursor: AmountCursor, joinsWithAnd = true): TimeParts | undefined {
  const parts: TimePart[] = [];
  for (;;) {
    const before = cursor.at;
    const isJoined = parts.length > 0 && take(cursor, ',', ...(joinsWithAnd ? ['and'] : []));
    const part =
      readPart(cursor, parts.at(-1)?.unit) ?? (isJoined ? readHalfMore(cursor, parts.at(-1)) : undefined);
    if (part === undefined) {
      cursor.at = before;
      return parts.length === 0 ? undefined : parts;
    }
    parts.push(part);
  }
}

function readPart(cursor: AmountCursor, before: TimeUnit | undefined): TimePart | undefined {
  const start = cursor.at;
  const number =
    readNumber(cursor) ?? (take(cursor, 'a', 'an') ? { value: 1, isFraction: false } : undefined);
  if (number?.isFraction === true) {
    take(cursor, 'of');
    take(cursor, 'a', 'an');
  }
  if (peekSign(cursor) === '-' && timeUnit(peekWord(cursor, 1)) !== undefined) cursor.at += 1; // “two-hour”
  const word = peekWord(cursor);
  const isMinutes = word === 'm' && before === 'hour'; // after hours, m can be nothing else
  const named = timeUnit(isMinutes ? 'min' : word);
  if (number === undefined || named === undefined || number.value < 0) {
    cursor.at = start;
    return undefined;
  }
  cursor.at += 1;
  if (peekSign(cursor) === '.') cursor.at += 1; // “2 hrs.”
  return { count: number.value * named.times, ...named };
}

/** “and a half” after “an hour”: half of the unit before. */
function readHalfMore(cursor: AmountCursor, before: TimePart | undefined): TimePart | undefined {
  if (before === undefined) return undefined;
  const number = readNumber(cursor);
  return number?.isFraction === true ? { ...before, count: number.value * before.times } : undefined;
}

/** The seconds a stated duration covers. Nothing for a range that runs backwards. */
export function intervalOf(stated: StatedDuration): NumberInterval | undefined {
  const first = lengthOfParts(stated.first);
  const last = stated.last === undefined ? first : lengthOfParts(stated.last);
  return first.low > last.high ? undefined : { low: first.low, high: last.high };
}

/** Months and years are counted together before their length is taken, so that 1 year 6 months are 18 months. */
function lengthOfParts(parts: TimeParts): TimeLength {
  const months = parts.reduce(
    (sum, { count, unit }) => sum + (unit === 'year' ? 12 * count : unit === 'month' ? count : 0),
    0,
  );
  const calendar = lengthOf(months, 'month');
  const clock = parts
    .filter(({ unit }) => unit !== 'year' && unit !== 'month')
    .reduce((sum, { count, unit }) => sum + lengthOf(count, unit).low, 0);
  return { low: calendar.low + clock, high: calendar.high + clock };
}

/** `PT2H` and a number with a clock sign are near to something we read. */
function nearestDuration(written: string): string | undefined {
  const iso = /^PT?(?:(\d{1,6})H)?(?:(\d{1,6})M)?$/i.exec(written.trim());
  const clock = /^(\d{1,3}):(\d{2})$/.exec(written.trim());
  const [, hours, minutes] = iso ?? clock ?? [];
  const parts = [
    hours === undefined ? '' : `${Number(hours)} h`,
    minutes === undefined ? '' : `${Number(minutes)} min`,
  ];
  const joined = parts.filter((each) => each !== '').join(' ');
  return joined === '' ? undefined : joined;
}
