import type { NumberInterval, ValueOf } from '../schemas/value.ts';
import { amountCursor, atEnd, peekSign, peekWord, take, type AmountCursor } from './amount-tokens.ts';
import { foldWritten, longestWritten } from './fold-written.ts';
import { isCurrencyCode, isMeasureUnit, unitNamed } from './measure-units.ts';
import { numberInterval, settle } from './number-interval.ts';
import { readHedged } from './read-hedged.ts';
import { readNumber, type WrittenNumber } from './read-number.ts';
import { isUnit, joinUnit } from './unit-words.ts';
import { unreadable } from './unreadable.ts';
import type { Reading, ValueContext } from './value-context.ts';

/** A quantity without hedges: a figure or a range of two, with the unit as values keep it, `''` for none. */
export interface StatedQuantity {
  readonly first: WrittenNumber;
  readonly last?: WrittenNumber;
  readonly unit: string;
  /** The unit’s words as written. */
  readonly unitWritten: string;
}

/**
 * Reads a quantity with its unit: `68 %`, `about 3,000 t`, `USD 3.5 million`, `3 people`, `10–12`, after hedges and bounds.
 * A fraction without a unit is a share: “1/3” and “a third” are a third of 100 %. `$` alone is not read, as a score of
 * currencies are written so.
 */
export function readQuantity(written: string, context: ValueContext): Reading<ValueOf<'quantity'>> {
  const read = readHedged(written, context.tolerances, (folded) => {
    const stated = readStatedQuantity(folded);
    return stated === undefined ? undefined : { stated, interval: intervalOf(stated) };
  });
  if (read === undefined) return unreadable('quantity', written, nearestQuantity(written));
  const { stated, hedges, tolerances, byWords, usual } = read;
  return {
    ok: true,
    value: {
      kind: 'quantity',
      written,
      scope: context.scope,
      hedges,
      tolerances,
      unit: stated.unit,
      byWords,
      usual,
    },
  };
}

/** A quantity without hedges; nothing when anything else stands there. */
export function readStatedQuantity(folded: string): StatedQuantity | undefined {
  const cursor = amountCursor(folded);
  const opening = take(cursor, 'between') ? 'and' : take(cursor, 'from') ? 'to' : undefined;
  const connectors = opening === undefined ? ['-', 'to', '..'] : [opening];
  const first = readAmount(cursor, connectors);
  if (first === undefined) return undefined;
  if (atEnd(cursor)) return opening === undefined ? joinAmounts(first, undefined) : undefined;
  if (!take(cursor, ...connectors)) return undefined;
  const last = readAmount(cursor, []);
  return last === undefined || !atEnd(cursor) ? undefined : joinAmounts(first, last);
}

interface Amount {
  readonly number: WrittenNumber;
  readonly unit: string;
}

/** A currency or none, a number, a unit or none, up to a connector or the end. */
function readAmount(cursor: AmountCursor, connectors: readonly string[]): Amount | undefined {
  const currency = readCurrency(cursor);
  const number = readNumber(cursor);
  if (number === undefined) return undefined;
  if (currency !== undefined) return { number: readShortMillion(cursor, number), unit: currency };
  if (number.isFraction) take(cursor, 'of');
  const words: string[] = [];
  if (peekSign(cursor) === '-' && peekWord(cursor, 1) !== undefined) cursor.at += 1; // “two-kilo”
  while (!atEnd(cursor)) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined || token.kind === 'number' || isConnector(cursor, connectors)) break;
    if (token.kind === 'sign' && !unitSigns.includes(token.text)) return undefined;
    words.push(token.text);
    cursor.at += 1;
  }
  return isUnit(words) ? { number, unit: joinUnit(words) } : undefined;
}

const unitSigns = ['%', '°', '€', '£', '¥', '²', '³', '/', '-', "'", '.'];
const signCurrencies: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
]);

/** `USD`, `€`, or `US$` before the number. */
function readCurrency(cursor: AmountCursor): string | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind === 'sign' && signCurrencies.get(token.text) !== undefined) {
    cursor.at += 1;
    return signCurrencies.get(token.text);
  }
  if (token?.kind !== 'word') return undefined;
  if (['us', 'u.s'].includes(token.lower) && ['$', '.'].includes(peekSign(cursor, 1) ?? '')) {
    const at = peekSign(cursor, 1) === '.' ? 2 : 1; // “U.S.$” ends in a sign of its own
    if (peekSign(cursor, at) !== '$') return undefined;
    cursor.at += at + 1;
    return 'USD';
  }
  if (!isCurrencyCode(token.text)) return undefined;
  cursor.at += 1;
  return token.text;
}

/** “USD 3.5m”: after a currency, m is a million. */
function readShortMillion(cursor: AmountCursor, number: WrittenNumber): WrittenNumber {
  if (number.scale !== 1 || !take(cursor, 'm')) return number;
  return { ...number, value: settle(number.value * 1e6), step: number.step * 1e6, scale: 1e6 };
}

function isConnector(cursor: AmountCursor, connectors: readonly string[]): boolean {
  const here = peekWord(cursor) ?? peekSign(cursor) ?? '';
  if (!connectors.includes(here)) return false;
  const next = cursor.tokens[cursor.at + 1];
  if (next === undefined) return false;
  if (next.kind === 'number' || here === '..') return true;
  const ahead: AmountCursor = { tokens: cursor.tokens, at: cursor.at + 1 };
  return readCurrency(ahead) !== undefined || readNumber(ahead) !== undefined;
}

/** Puts the two ends of a range into one unit and one scale: “3–4 million” are both millions. */
function joinAmounts(first: Amount, last: Amount | undefined): StatedQuantity | undefined {
  const firstUnit = unitNamed(first.unit);
  const lastUnit = last === undefined ? firstUnit : unitNamed(last.unit);
  const [unit, unitWritten] = firstUnit === '' ? [lastUnit, last?.unit ?? ''] : [firstUnit, first.unit];
  if (firstUnit !== '' && lastUnit !== '' && firstUnit !== lastUnit) return undefined;
  const numbers = [first.number, ...(last === undefined ? [] : [last.number])];
  const isShare = unit === '' && numbers.every((each) => each.isFraction);
  // “two thirds of voters” is a share, and counts no voters
  if (numbers.some((each) => each.isFraction) && !isShare && !isMeasureUnit(unit)) return undefined;
  const [start, end] = isShare ? numbers.map(toShare) : numbers;
  if (start === undefined) return undefined;
  const lent = end !== undefined && firstUnit === '' ? scaleLent(start, end) : 1;
  return {
    first: { ...start, value: settle(start.value * lent), step: start.step * lent },
    ...(end === undefined ? {} : { last: end }),
    unit: isShare ? '%' : unit,
    unitWritten: isShare ? '%' : unitWritten,
  };
}

/** The scale the second figure lends the first: “3–4 million” is 3 million on, “900,000 to 1.2 million” is not. */
function scaleLent(start: WrittenNumber, end: WrittenNumber): number {
  const isBare = end.scale > 1 && start.scale === 1 && start.value < 1000;
  return isBare && start.value * end.scale <= end.value ? end.scale : 1;
}

function toShare(number: WrittenNumber): WrittenNumber {
  return { ...number, value: settle(number.value * 100) };
}

function intervalOf({ first, last }: StatedQuantity): NumberInterval | undefined {
  const high = last?.value ?? first.value;
  return first.value > high ? undefined : numberInterval(first.value, high);
}

/**
 * `$3 million` lacks the country of its currency, `10 000` and `10.000` their comma; a decimal comma is written as a
 * point, a hedge before the figure, and of what something is a share in the scope.
 */
function nearestQuantity(written: string): string | undefined {
  const folded = foldWritten(written).slice(0, longestWritten);
  return nearForms.flatMap(([form, put]) => {
    const nearest = folded.replace(form, put);
    const stated = nearest.replace(/^about /, '');
    return nearest !== folded && readStatedQuantity(stated) !== undefined ? [nearest] : [];
  })[0];
}

const nearForms: readonly (readonly [RegExp, string])[] = [
  [/^\$ ?/, 'USD '],
  [/^(\d+),(\d{1,2})(?!\d)/, '$1.$2'],
  [/(?<=\d)[ .'](?=\d{3}(?!\d))/g, ','],
  [/(?<=\d) ?m(?= )/, ' million'],
  [/^(.+?),? (?:or so|or thereabouts|more or less|approximately|approx\.?|roughly|about)$/, 'about $1'],
  [/(?<=[\p{L}½⅓⅔¼¾]) of .*$/u, ''],
];
