/** Names of months, weekdays and numbers as patterns over lower case, and what they stand for. */
import { monthNames, weekdayNames } from '../../values/calendar-names.ts';
import { numberTo99Pattern, small, tens } from '../../values/number-words.ts';
import { ordinalOf } from '../../values/ordinal-words.ts';

/** Any month by its name, or by its usual abbreviation with or without a full stop. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** Any weekday by its name, or by its usual abbreviation with or without a full stop. */
export const weekdayPattern =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';

/** 1 to 12, by the first three letters. */
export function monthNumber(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
}

/** 1 for Monday to 7 for Sunday, by the first two letters. */
export function weekdayNumber(word: string): number {
  return weekdayNames.findIndex((name) => name.startsWith(word.slice(0, 2))) + 1;
}

/** A count: digits, words up to 99, or an article. */
export const countPattern = `(?:\\d{1,3}(?:,\\d{3})?|${numberTo99Pattern}|zero|an?(?= )|a hundred|one hundred)`;

/** The number a count stands for; nothing for what is no number. */
export function readCount(words: string): number | undefined {
  if (/^an?$/.test(words)) return 1;
  if (/^(?:a|one) hundred$/.test(words)) return 100;
  if (/^\d/.test(words)) return Number(words.replace(',', ''));
  const [first = '', second] = words.split(/[ -]/);
  const whole = small.get(first) ?? tens.get(first);
  if (whole === undefined) return undefined;
  return second === undefined ? whole : whole + (small.get(second) ?? 0);
}

/** First to fourth, or 1st to 4th. */
export const ordinalPattern = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';

/** The number of “third” or “3rd”. */
export function readOrdinal(word: string): number {
  return ordinalOf(word) ?? 0;
}

/** “nineteen ninety-six”, “two thousand”, “twenty twenty-six”: a year as it is spoken. */
export const spokenYearPattern = `(?:(?:eighteen|nineteen)[ -](?:oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|${numberTo99Pattern}|zero)|twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)|two thousand(?:(?: and)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)`;

/** The year of a spoken one. */
export function readSpokenYear(words: string): number | undefined {
  const [, first = '', rest = ''] = /^(two thousand|\w+)(?:[ -](.*))?$/.exec(words) ?? [];
  const low = readCount(rest.replace(/^(?:and|oh)[ -]/, '')) ?? 0;
  if (first === 'two thousand') return 2000 + low;
  const century = small.get(first) ?? tens.get(first);
  return century === undefined ? undefined : century * 100 + low;
}
