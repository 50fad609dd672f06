/** Numbers, durations and quantities as readers write them; in British English unless words of another language are given. */
import { englishValueWords } from './english-value-words.ts';
import { settle } from './number-interval.ts';
import type { TimeParts, StatedDuration } from './read-duration.ts';
import type { WrittenNumber } from './read-number.ts';
import type { StatedQuantity } from './read-quantity.ts';
import { lengthOf, type TimeUnit } from './time-units.ts';
import type { AmountWords, ShareName } from './value-words.ts';

const english = englishValueWords.amounts;

/** “3,000”, “0.5”. At most four decimals. */
export function formatNumber(value: number, words: AmountWords = english): string {
  return words.number(value);
}

/** “1 place”, “2 places”, for reasons, which are in English. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** “2 hours 30 minutes”; a part of an hour is said in minutes, a part of a year stays “1.5 years”. */
export function formatTimeParts(parts: TimeParts, words: AmountWords = english): string {
  const isPartOfHour = parts.some(({ count, unit }) => unit === 'hour' && !Number.isInteger(count));
  const isClock = parts.every(({ unit }) => unit === 'hour' || unit === 'minute');
  if (isPartOfHour && isClock) {
    return formatSeconds(
      parts.reduce((sum, { count, unit }) => sum + lengthOf(count, unit).low, 0),
      words,
    );
  }
  return parts.map(({ count, unit }) => words.time(count, unit)).join(' ');
}

/** “2 hours”, “2 to 3 hours”, “90 minutes to 2 hours”. */
export function formatDuration({ first, last }: StatedDuration, words: AmountWords = english): string {
  if (last === undefined) return formatTimeParts(first, words);
  const [one, other] = [first[0], last[0]];
  const sharesUnit = first.length === 1 && last.length === 1 && one !== undefined && one.unit === other?.unit;
  const start = sharesUnit ? words.number(one.count) : formatTimeParts(first, words);
  return words.range(start, formatTimeParts(last, words));
}

const unitSeconds: readonly (readonly [TimeUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds in the two largest units that say them: “1 day 2 hours”, “30 minutes”. */
export function formatSeconds(seconds: number, words: AmountWords = english): string {
  const at = unitSeconds.findIndex(([, size]) => seconds >= size);
  const [unit, size] = unitSeconds[at] ?? (['second', 1] as const);
  const whole = Math.floor(seconds / size);
  const [nextUnit, nextSize] = unitSeconds[at + 1] ?? (['second', 1] as const);
  const rest = settle((seconds - whole * size) / nextSize);
  if (unit === nextUnit || at === -1) return words.time(seconds, 'second');
  return rest === 0 ? words.time(whole, unit) : `${words.time(whole, unit)} ${words.time(rest, nextUnit)}`;
}

/** “68%”, “3,000 t”, “USD 3.5 million”, “10 to 12 people”, “a third”. */
export function formatQuantity(stated: StatedQuantity, words: AmountWords = english): string {
  const { first, last, unit, unitWritten } = stated;
  if (last === undefined) {
    return formatShare(first, unit, words) ?? words.inUnit(formatScaled(first, words), unit, unitWritten);
  }
  const isLent = first.scale === last.scale || (first.scale === 1 && first.value >= last.scale);
  const start = last.scale > 1 && isLent ? last.scale : 1;
  const figure = start === 1 ? formatScaled(first, words) : words.number(settle(first.value / start));
  return words.inUnit(words.range(figure, formatScaled(last, words)), unit, unitWritten);
}

const shares: readonly (readonly [number, ShareName])[] = [
  [50, 'half'],
  [settle(100 / 3), 'third'],
  [settle(200 / 3), 'two-thirds'],
  [25, 'quarter'],
  [75, 'three-quarters'],
];

/** The common fractions by their names: a third is no decimal. */
function formatShare(number: WrittenNumber, unit: string, words: AmountWords): string | undefined {
  if (unit !== '%' || !number.isFraction) return undefined;
  const name = shares.find(([share]) => share === number.value)?.[1];
  return name && words.share[name];
}

/** A figure in the unit of a value: “68%”, “USD 4,000”, “12 people”. */
export function withUnit(figures: string, unit: string, unitWritten = unit): string {
  return english.inUnit(figures, unit, unitWritten);
}

/** “3.5 million” where it was written with its scale, “3,500” where it was not. */
function formatScaled({ value, scale }: WrittenNumber, words: AmountWords): string {
  if (![1e6, 1e9, 1e12].includes(scale)) return words.number(value);
  const figure = settle(value / scale);
  return words.scaled(words.number(figure), scale, figure === 1);
}
