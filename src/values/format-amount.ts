/** Numbers, durations and quantities as readers write them, in British English whatever the machine’s settings. */
import { settle } from './number-interval.ts';
import type { TimeParts, StatedDuration } from './read-duration.ts';
import type { WrittenNumber } from './read-number.ts';
import type { StatedQuantity } from './read-quantity.ts';
import { lengthOf, type TimeUnit } from './time-units.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** “3,000”, “0.5”. At most four decimals. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** “1 day”, “2 days”, “1.5 years”. */
export function formatCount(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

/** “2 hours 30 minutes”; a part of an hour is said in minutes, a part of a year stays “1.5 years”. */
export function formatTimeParts(parts: TimeParts): string {
  const isPartOfHour = parts.some(({ count, unit }) => unit === 'hour' && !Number.isInteger(count));
  const isClock = parts.every(({ unit }) => unit === 'hour' || unit === 'minute');
  if (isPartOfHour && isClock) {
    return formatSeconds(parts.reduce((sum, { count, unit }) => sum + lengthOf(count, unit).low, 0));
  }
  return parts.map(({ count, unit }) => formatCount(count, unit)).join(' ');
}

/** “2 hours”, “2 to 3 hours”, “90 minutes to 2 hours”. */
export function formatDuration({ first, last }: StatedDuration): string {
  if (last === undefined) return formatTimeParts(first);
  const [one, other] = [first[0], last[0]];
  const sharesUnit = first.length === 1 && last.length === 1 && one !== undefined && one.unit === other?.unit;
  return `${sharesUnit ? formatNumber(one.count) : formatTimeParts(first)} to ${formatTimeParts(last)}`;
}

const unitSeconds: readonly (readonly [TimeUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds in the two largest units that say them: “1 day 2 hours”, “30 minutes”. */
export function formatSeconds(seconds: number): string {
  const at = unitSeconds.findIndex(([, size]) => seconds >= size);
  const [unit, size] = unitSeconds[at] ?? (['second', 1] as const);
  const whole = Math.floor(seconds / size);
  const [nextUnit, nextSize] = unitSeconds[at + 1] ?? (['second', 1] as const);
  const rest = settle((seconds - whole * size) / nextSize);
  if (unit === nextUnit || at === -1) return formatCount(seconds, 'second');
  return rest === 0 ? formatCount(whole, unit) : `${formatCount(whole, unit)} ${formatCount(rest, nextUnit)}`;
}

/** “68%”, “3,000 t”, “USD 3.5 million”, “10 to 12 people”, “a third”. */
export function formatQuantity({ first, last, unit, unitWritten }: StatedQuantity): string {
  if (last === undefined) return formatShare(first, unit) ?? withUnit(formatScaled(first), unit, unitWritten);
  const isLent = first.scale === last.scale || (first.scale === 1 && first.value >= last.scale);
  const start = last.scale > 1 && isLent ? last.scale : 1;
  const figure = start === 1 ? formatScaled(first) : formatNumber(settle(first.value / start));
  return withUnit(`${figure} to ${formatScaled(last)}`, unit, unitWritten);
}

const shareNames: readonly (readonly [number, string])[] = [
  [50, 'half'],
  [settle(100 / 3), 'a third'],
  [settle(200 / 3), 'two thirds'],
  [25, 'a quarter'],
  [75, 'three quarters'],
];

/** The common fractions by their names: a third is no decimal. */
function formatShare(number: WrittenNumber, unit: string): string | undefined {
  if (unit !== '%' || !number.isFraction) return undefined;
  return shareNames.find(([share]) => share === number.value)?.[1];
}

/** A figure in the unit of a value: “68%”, “USD 4,000”, “12 people”. */
export function withUnit(figures: string, unit: string, unitWritten = unit): string {
  if (unit === '') return figures;
  if (unit === '%') return `${figures}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${figures}`;
  if (unit === 'people') return `${figures} ${figures === '1' ? 'person' : 'people'}`;
  return `${figures} ${unitWritten}`;
}

const scaleNames: ReadonlyMap<number, string> = new Map([
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

/** “3.5 million” where it was written with its scale, “3,500” where it was not. */
function formatScaled({ value, scale }: WrittenNumber): string {
  const name = scaleNames.get(scale);
  return name === undefined ? formatNumber(value) : `${formatNumber(settle(value / scale))} ${name}`;
}
