import { endOfMatch } from './end-of-match.ts';
import { numberPattern, plainNumber } from './number-pattern.ts';
import { unitPattern } from './unit-pattern.ts';

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
const andHalf = /[ -]and[ -](?:a|one)[ -](?:half|quarter)\b/y;
const orTwo = / or two\b/y;
const smallerUnit = new RegExp(
  `(?:(?:,? and |, | )(${numberPattern}[ -](${unitPattern}))|,? and (an? (${unitPattern})))(?![a-z0-9])`,
  'y',
);
// what a unit is divided into, and into how many: “two years, 30 minutes” and “seven days a week, 365 days” are two things
const parts: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:year|yr)/, /^month/, 12],
  [/^month/, /^(?:week|day)/, 31],
  [/^week/, /^day/, 7],
  [/^day/, /^h/, 24],
  [/^h/, /^min/, 60],
  [/^min/, /^sec/, 60],
];
const partOf = /'?s? of (?!age)| in (?:jail|prison|custody)\b/y;
const longOrOld = /[ -](?:long|olds?)\b/y;
const yearsOfAge = /[ -]olds?\b|s of age\b| of age\b/y;
// two years ago, a day earlier: dates, which count from another day
const datedBy =
  /[ -](?:ago|hence|previously|beforehand|afterwards?)\b|[ -](?:earlier|later)\b(?! than)| from now\b| past\b| (?:before|prior|back|on)(?= ?(?:[.,;:!?)"]|$))/y;

/** Reads on from the end of a unit. Nothing for ages in years and for what makes a date of the length. */
export function afterUnit(lower: string, end: number, unit: string): AfterUnit | undefined {
  const isAt = (pattern: RegExp, at: number): boolean => endOfMatch(pattern, lower, at) !== undefined;
  if (isAt(datedBy, end) || (unit.startsWith('year') && isAt(yearsOfAge, end))) return undefined;
  const addition = additionAt(lower, end, unit);
  const bound = boundAt(lower, addition.end);
  const suffixed = endOfMatch(longOrOld, lower, bound.end) ?? bound.end;
  if (isAt(datedBy, suffixed)) return undefined;
  const isWrittenOn = unit.endsWith('long');
  const isJoined = lower.charAt(addition.end) === '-' && suffixed > addition.end;
  return {
    end: suffixed,
    more: addition.more,
    isOrTwo: addition.isOrTwo,
    hedge: bound.hedge,
    isLength: isWrittenOn || suffixed > end || isAt(partOf, end),
    isAdjective: isWrittenOn || isJoined || /^[ -]and-/.test(lower.slice(end, addition.end)),
  };
}

/** “ or two”, “ and a half”, “ and 20 minutes”. */
function additionAt(lower: string, at: number, unit: string): Pick<AfterUnit, 'end' | 'more' | 'isOrTwo'> {
  const two = endOfMatch(orTwo, lower, at);
  if (two !== undefined) return { end: two, more: '', isOrTwo: true };
  const half = endOfMatch(andHalf, lower, at);
  if (half !== undefined) return { end: half, more: plainNumber(lower.slice(at, half)), isOrTwo: false };
  return { ...smallerUnitAt(lower, at, unit), isOrTwo: false };
}

function smallerUnitAt(lower: string, at: number, unit: string): Pick<AfterUnit, 'end' | 'more'> {
  smallerUnit.lastIndex = at;
  const [whole = '', digits, plural, single = '', singular = ''] = smallerUnit.exec(lower) ?? [];
  const [amount, name] = [digits ?? single.replace(/^an?/, '1'), plural ?? singular];
  const figure = Number(/^\d+/.exec(amount)?.[0] ?? 0);
  const isPart = parts.some(
    ([larger, smaller, most]) => larger.test(unit) && smaller.test(name) && figure < most,
  );
  return isPart ? { end: at + whole.length, more: ` ${plainNumber(amount)}` } : { end: at, more: '' };
}

function boundAt(lower: string, at: number): Pick<AfterUnit, 'end' | 'hedge'> {
  for (const [pattern, hedge] of bounds) {
    const end = endOfMatch(pattern, lower, at);
    if (end !== undefined) return { end, hedge };
  }
  return { end: at, hedge: '' };
}
