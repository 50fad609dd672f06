import type { StatedDuration, TimeParts } from '../../values/read-duration.ts';
import { settle } from '../../values/number-interval.ts';
import type { TimeUnit } from '../../values/time-units.ts';

type TimePart = TimeParts[number];

/** A length of time as editors write it: `2 h`, `1 h 30 min`, `2–3 days`, `1 decade`. */
export function writeDuration({ first, last }: StatedDuration): string {
  if (last === undefined) return writeParts(first);
  const [one, other] = [first[0], last[0]];
  const sharesUnit = one !== undefined && other !== undefined && nameOf(one, 2) === nameOf(other, 2);
  if (!sharesUnit || first.length > 1 || last.length > 1)
    return `${writeParts(first)} to ${writeParts(last)}`;
  return `${figureOf(one)}–${writePart(other)}`;
}

function writeParts(parts: TimeParts): string {
  const [one, other] = parts;
  const isHalfMore = parts.length === 2 && one?.unit === other?.unit && one?.times === other?.times;
  if (!isHalfMore || one === undefined || other === undefined) return parts.map(writePart).join(' ');
  return writePart({ ...one, count: one.count + other.count }); // “a year and a half”
}

function writePart(part: TimePart): string {
  return `${figureOf(part)} ${nameOf(part, countOf(part))}`;
}

function countOf({ count, times }: TimePart): number {
  return count / times;
}

/** Thirds have no end as decimals: `2 1/3`. */
function figureOf(part: TimePart): string {
  const count = countOf(part);
  const thirds = Math.round(count * 3);
  if (Number.isInteger(count * 100) || Math.abs(count * 3 - thirds) > smallest) return String(settle(count));
  return `${thirds > 3 ? `${String(Math.floor(thirds / 3))} ` : ''}${String(thirds % 3)}/3`;
}

// what binary fractions are off by
const smallest = 1e-9;

const symbols: Readonly<Partial<Record<TimeUnit, string>>> = { second: 's', minute: 'min', hour: 'h' };
const longUnits: ReadonlyMap<number, readonly [string, string]> = new Map([
  [2, ['fortnight', 'fortnights']],
  [10, ['decade', 'decades']],
  [100, ['century', 'centuries']],
]);

function nameOf({ unit, times }: TimePart, count: number): string {
  const [singular, plural] = longUnits.get(times) ?? [unit, `${unit}s`];
  return symbols[unit] ?? (count === 1 ? singular : plural);
}
