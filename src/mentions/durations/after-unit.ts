import { numberPattern, plainNumber } from './number-pattern.ts';
import { unitPattern } from './time-words.ts';

/** What goes on after a unit of time. */
export interface AfterUnit {
  readonly end: number;
  /** More of the amount, as `readValue` takes it: “ and a half”, “ 30 minutes”. */
  readonly more: string;
  /** Whether “or two” follows: “a day or two”. */
  readonly isOrTwo: boolean;
  /** A bound or hedge behind the figure, as editors write it; empty when there is none. */
  readonly hedge: string;
  /** Whether the words show that a length is meant: “a year and a half”, “a week-long”. */
  readonly isLength: boolean;
  /** Whether unit and number describe a noun: “a week-long tour”. */
  readonly isAdjective: boolean;
}

const bounds: readonly (readonly [RegExp, string])[] = [
  [/ or so\b/y, 'about'],
  [/ or (?:more|longer|over)\b(?! than)|[ -]plus\b| at (?:the )?(?:very )?least\b/y, 'at least'],
  [/ or (?:less|fewer|shorter|under)\b(?! than)| at (?:the )?(?:very )?most\b/y, 'at most'],
];
const half = /[ -]and[ -](?:a|one)[ -](?:half|quarter)\b/y;
const orTwo = / or two\b/y;
const smallerUnit = new RegExp(`(?:,? and |, | )(${numberPattern}[ -](${unitPattern}))(?![a-z0-9])`, 'y');
// what a unit is divided into, and into how many: “two years, 30 minutes” and “seven days a week, 365 days” are two things
const parts: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:year|yr)/, /^month/, 12],
  [/^month/, /^(?:week|day)/, 31],
  [/^week/, /^day/, 7],
  [/^day/, /^h/, 24],
  [/^h/, /^min/, 60],
  [/^min/, /^sec/, 60],
];
const long = /[ -]long\b/y;
const partOf = /'?s? of (?!age)| in (?:jail|prison|custody)\b/y;
const aged = /[ -]olds?\b/y;
const yearsOfAge = /[ -]olds?\b|s of age\b| of age\b/y;
// two years ago, a day earlier: dates, which count from another day
const datedBy =
  /[ -](?:ago|hence|previously|beforehand|afterwards?)\b|[ -](?:earlier|later)\b(?! than)| from now\b| past\b| (?:before|prior|back|on)(?= ?(?:[.,;:!?)"]|$))/y;

/** Reads on from the end of a unit. Nothing for ages in years and for what makes a date of the length. */
export function afterUnit(lower: string, end: number, unit: string): AfterUnit | undefined {
  if (found(datedBy, lower, end) || (unit.startsWith('year') && found(yearsOfAge, lower, end)))
    return undefined;
  let reached = end;
  let isLength = unit.endsWith('long') || found(partOf, lower, end);
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = reached;
    const match = pattern.exec(lower);
    if (match !== null) reached += match[0].length;
    return match === null ? undefined : (match[1] ?? match[0]);
  };
  const isOrTwo = take(orTwo) !== undefined;
  const halfMore = isOrTwo ? undefined : take(half);
  const smaller = isOrTwo || halfMore !== undefined ? undefined : smallerAt(lower, reached, unit);
  reached += smaller?.length ?? 0;
  const hedge = bounds.find(([pattern]) => take(pattern) !== undefined)?.[1] ?? '';
  const suffix = take(long) ?? take(aged);
  isLength ||=
    isOrTwo || halfMore !== undefined || smaller !== undefined || hedge !== '' || suffix !== undefined;
  if (found(datedBy, lower, reached)) return undefined;
  const isAdjective = unit.endsWith('long') || (suffix ?? halfMore)?.startsWith('-') === true;
  const more = plainNumber(halfMore ?? smaller?.amount ?? '');
  return { end: reached, more, isOrTwo, hedge, isLength, isAdjective };
}

/** “ and 20 minutes” after hours. */
function smallerAt(lower: string, at: number, unit: string): { length: number; amount: string } | undefined {
  smallerUnit.lastIndex = at;
  const [whole = '', amount = '', name = ''] = smallerUnit.exec(lower) ?? [];
  const figure = Number(/^\d+/.exec(amount)?.[0] ?? 0);
  const isPart = parts.some(
    ([larger, smaller, most]) => larger.test(unit) && smaller.test(name) && figure < most,
  );
  if (whole === '' || !isPart) return undefined;
  return { length: whole.length, amount: ` ${plainNumber(amount)}` };
}

function found(pattern: RegExp, lower: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(lower);
}
