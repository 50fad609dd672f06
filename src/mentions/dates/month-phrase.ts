/** What stands around the name of a month: day, year, weekday, and words that say which one is meant. */
import type { Hedge } from '../../schemas/value.ts';
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import {
  monthNumber,
  monthPattern,
  readOrdinal,
  readSpokenYear,
  spokenYearPattern,
  weekdayNumber,
  weekdayPattern,
} from './calendar-words.ts';
import { isMonthName } from './is-month-name.ts';
import { partBefore } from './part-before.ts';
import type { TimeWord } from './time-words.ts';
import { wordsAround } from './words-around.ts';

export interface MonthPhrase extends Span {
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
  /** Of that day, 1 for Monday, where it is named beside it. */
  readonly weekday?: number;
  /** The last day of a range within the month: “3–5 February”. */
  readonly lastDay?: number;
  readonly year?: number;
  /** The year as seen from that of publication, -1 for “last year”. */
  readonly relativeYear?: number;
  readonly which?: 'last' | 'this' | 'next';
  readonly hedges: readonly Hedge[];
}

// a dash may stand between two dates: “30 March–2 April”
const dayBefore = new RegExp(
  `(?<![\\d.,:$/]|(?<!${monthPattern} ?)-)(?:(${weekdayPattern},? (?:the )?)?(\\d{1,2})(?:st|nd|rd|th)?(?: of|-)? (?:of )?)$`,
);
const spelledDayBefore =
  /(?:^|[^a-z])((?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:day )?of )$/;
const daysBefore =
  /(?<![\d.,:$/-])(\d{1,2})(?:st|nd|rd|th)?(?: ?- ?| to | and )(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/;
const dayAfter =
  /^ (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|-(?:year|month|week|day|point|percent)| (?:percent|per cent|million|billion|people|troops|a\.m|p\.m|am\b|pm\b)|st\b)/;
const lastDayAfter =
  /^(?: ?- ?| to | through | and )(\d{1,2})(?:st|nd|rd|th)?(?![\d%:/]|[.,]\d| ?(?:percent|per cent|million|billion|people|years|days|a\.m|p\.m|[ap]m\b))/;
const yearAfter =
  /^,? (?:of )?((?:1[5-9]|20)\d\d)\b(?!,\d|-(?:year|strong|member)| (?:people|troops|million|copies|men|women))/;
const shortYearAfter = /^,? '(\d\d)\b/;
const spokenYearAfter = new RegExp(`^,? (${spokenYearPattern})\\b`);
const relativeYearAfter = /^,? (?:of )?(last|this|next|that|the same|the previous|the following) year\b(?!')/;
const yearsMonthBefore = /\b(last|this|next) year's $/;
const whichBefore = /(?:^|[^a-z])((?:just |only )?(?:this |that )?(last|past|this|next|coming) )$/;
const weekdayBefore = new RegExp(`(?:^|[^a-z])(${weekdayPattern},? )$`);

/** The expression a month is part of; nothing when the word is no month there. */
export function readMonthPhrase(article: ReadableArticle, word: TimeWord): MonthPhrase | undefined {
  const { before, after } = wordsAround(article, word, word.block);
  const right = readRight(after);
  const left = readLeft(before, right.day === undefined);
  const day = right.day ?? left.day;
  const isDated = day !== undefined || right.year !== undefined || left.which !== undefined;
  if (!isMonthName(article, word, { before, after, isDated })) return undefined;
  const part = partBefore(before.slice(0, before.length - left.length));
  const lastDay = right.lastDay ?? left.lastDay;
  const relativeYear = right.relativeYear ?? left.relativeYear;
  return {
    start: word.start - left.length - part.length,
    end: word.end + right.length - (right.length === 0 && isSentenceEnd(article, word) ? 1 : 0),
    month: monthNumber(word.word),
    hedges: part.hedges,
    ...(day !== undefined && { day }),
    ...(left.weekday !== undefined && { weekday: left.weekday }),
    ...(lastDay !== undefined && { lastDay }),
    ...(right.year !== undefined && { year: right.year }),
    ...(relativeYear !== undefined && { relativeYear }),
    ...(left.which !== undefined && { which: left.which }),
  };
}

interface Side {
  readonly length: number;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly lastDay?: number | undefined;
  readonly year?: number | undefined;
  readonly relativeYear?: number | undefined;
  readonly which?: MonthPhrase['which'];
}

/** Day and year after the month. */
function readRight(after: string): Side {
  const day = dayAfter.exec(after);
  let length = day?.[0].length ?? 0;
  const last = day && lastDayAfter.exec(after.slice(length));
  const lastDay = last && Number(last[1]) > Number(day[1]) && Number(last[1]) <= 31 ? last : undefined;
  length += lastDay?.[0].length ?? 0;
  const rest = after.slice(length);
  const year = yearAfter.exec(rest) ?? shortYearAfter.exec(rest) ?? spokenYearAfter.exec(rest);
  const relative = year ? null : relativeYearAfter.exec(rest);
  length += (year ?? relative)?.[0].length ?? 0;
  return {
    length,
    day: day ? dayNumber(day[1]) : undefined,
    lastDay: lastDay ? dayNumber(lastDay[1]) : undefined,
    year: year ? fullYear(year[1] ?? '') : undefined,
    relativeYear: relative ? relativeYears[relative[1] ?? ''] : undefined,
  };
}

const relativeYears: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function dayNumber(digits: string | undefined): number | undefined {
  const day = Number(digits);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** “’98” is 1998, “’05” 2005. */
function fullYear(digits: string): number | undefined {
  if (!/^\d/.test(digits)) return readSpokenYear(digits);
  if (digits.length === 4) return Number(digits);
  return Number(digits) < 50 ? 2000 + Number(digits) : 1900 + Number(digits);
}

/** Day, weekday, and last, this or next before the month; a day only where none stands after it. */
function readLeft(before: string, takesDay: boolean): Side {
  const days = takesDay ? daysBefore.exec(before) : null;
  if (days && Number(days[1]) < Number(days[2]) && Number(days[2]) <= 31) {
    return { length: days[0].length, day: dayNumber(days[1]), lastDay: dayNumber(days[2]) };
  }
  const day = takesDay ? dayBefore.exec(before) : null;
  if (day && dayNumber(day[2]) !== undefined)
    return { length: day[0].length, day: dayNumber(day[2]), weekday: weekdayIn(day[1]) };
  const spelled = takesDay ? spelledDayBefore.exec(before) : null;
  if (spelled) return { length: spelled[1]?.length ?? 0, day: readOrdinal(spelled[2] ?? '') };
  const year = yearsMonthBefore.exec(before);
  if (year) return { length: year[0].length, relativeYear: relativeYears[year[1] ?? ''] };
  const which = whichBefore.exec(before);
  if (which) return { length: (which[1] ?? '').length, which: whichOf(which[2] ?? '') };
  const weekday = takesDay ? null : weekdayBefore.exec(before);
  return { length: weekday?.[1]?.length ?? 0, weekday: weekdayIn(weekday?.[1]) };
}

function weekdayIn(words: string | undefined): number | undefined {
  return words === undefined ? undefined : weekdayNumber(words);
}

function whichOf(word: string): MonthPhrase['which'] {
  if (word === 'this') return 'this';
  return word === 'next' || word === 'coming' ? 'next' : 'last';
}

/** A full stop after a month belongs to an abbreviation only: “in October.” ends a sentence. */
function isSentenceEnd({ lower }: ReadableArticle, { end, word }: TimeWord): boolean {
  return lower[end - 1] === '.' && (word.length > 4 || word === 'may' || word === 'june' || word === 'july');
}
