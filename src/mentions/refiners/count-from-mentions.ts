import { addDays } from '../../values/day-interval.ts';
import { addMonths, monthOf, weekFrom, writeYear, yearOf } from '../dates/calendar-steps.ts';
import { readCount, weekdayNumber, weekdayPattern } from '../dates/calendar-words.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { daysMeant } from '../dates/mention-basis.ts';
import { refineDates } from '../dates/refine-dates.ts';
import { weekdayNear } from '../dates/resolve-by-direction.ts';
import { sentenceFinder } from '../dates/sentence-finder.ts';
import { workOut } from '../dates/work-out.ts';
import type { Refiner } from '../extractor.ts';

/** Dates that count from another date of the text: “that year”, “the following month”, “two years later”. */
export const countFromMentions: Refiner = {
  id: 'count-from-mentions',
  rules: [
    {
      id: 'same-as-mention',
      says: 'Takes “that day”, “that month” and “that year” to be those of the date named last.',
      example: 'He was elected in 1988. Sales fell that year.',
    },
    {
      id: 'next-to-mention',
      says: 'Counts “the following month”, “the previous year”, “the next day” and “the next Tuesday” from the date named last.',
      example: 'He was elected in March 1988 and resigned the following month.',
    },
    {
      id: 'counted-from-mention',
      says: 'Counts “two years later” and “a month earlier” from a date that its sentence names before.',
      example: 'He was elected in 1988 and resigned two years later.',
    },
  ],
  refine: (mentions, article) => {
    const sentenceAt = sentenceFinder(article);
    return refineDates(mentions, (date, at, dates) => {
      if (date.unresolved !== 'depends-on-another-event') return date;
      const words = article.lower.slice(date.start, date.end);
      const step = readStep(words) ?? (date.rule === 'part-of-another-day' ? sameDay : undefined);
      if (!step) return date;
      const inSentence = step.rule === 'counted-from-mention';
      const earliest = inSentence ? sentenceAt(date.start).start : date.start - reach;
      const base = baseFor(step.unit, dates.slice(Math.max(0, at - mostLookedAt), at), earliest);
      const written = base && countOn(daysMeant(base)?.byWords.earliest ?? '', step);
      return base && written !== undefined ? workOut(article, date, written, step.rule, base) : date;
    });
  },
};

/** How far back the date may stand from which “the following month” counts. */
const reach = 400;
/** How many dates back it may be; “then” and “now” stand between. */
const mostLookedAt = 3;

type StepUnit = 'day' | 'week' | 'month' | 'year';

interface Step {
  readonly rule: 'same-as-mention' | 'next-to-mention' | 'counted-from-mention';
  readonly unit: StepUnit;
  readonly count: number;
  /** 1 for Monday: the next or last such day. */
  readonly weekday?: number;
}

/** “Later in the afternoon” goes on with the day named last. */
const sameDay: Step = { rule: 'same-as-mention', unit: 'day', count: 0 };

const same = /^(?:that|the same|that same) (day|week|month|year)$/;
const beside = /^(?:the )?(next|following|previous|preceding) (day|week|month|year)$/;
const besideWeekday = new RegExp(`^the (next|following|previous|preceding) (${weekdayPattern})`);
const counted = /^(.{1,20}?) (day|week|month|year)s? (earlier|later|before|after|previously)$/;

function readStep(words: string): Step | undefined {
  const [, sameUnit] = same.exec(words) ?? [];
  if (isUnit(sameUnit)) return { rule: 'same-as-mention', unit: sameUnit, count: 0 };
  const [, which = '', unit] = beside.exec(words) ?? [];
  if (isUnit(unit)) return { rule: 'next-to-mention', unit, count: stepOf(which) };
  const [, side = '', weekday] = besideWeekday.exec(words) ?? [];
  if (weekday !== undefined)
    return { rule: 'next-to-mention', unit: 'day', count: stepOf(side), weekday: weekdayNumber(weekday) };
  const [, count = '', countedUnit, direction = ''] = counted.exec(words) ?? [];
  const number = readCount(count);
  if (!isUnit(countedUnit) || number === undefined) return undefined;
  return {
    rule: 'counted-from-mention',
    unit: countedUnit,
    count: /later|after/.test(direction) ? number : -number,
  };
}

function stepOf(which: string): 1 | -1 {
  return which === 'next' || which === 'following' ? 1 : -1;
}

function isUnit(word: string | undefined): word is StepUnit {
  return word === 'day' || word === 'week' || word === 'month' || word === 'year';
}

/** What is at least as exact as the unit, so that it tells which one is meant. */
const exactEnough: Readonly<Record<StepUnit, readonly DateMention['precision'][]>> = {
  day: ['day', 'time'],
  week: ['day', 'time', 'week'],
  month: ['day', 'time', 'month'],
  year: ['day', 'time', 'week', 'month', 'quarter', 'year'],
};

/** The last date before that has days and is exact enough. */
function baseFor(unit: StepUnit, dates: readonly DateMention[], earliest: number): DateMention | undefined {
  const last = dates.findLast((date) => date.start >= earliest && daysMeant(date) !== undefined);
  return last && exactEnough[unit].includes(last.precision) ? last : undefined;
}

function countOn(day: string, { unit, count, weekday }: Step): string | undefined {
  if (day === '') return undefined;
  if (weekday !== undefined) {
    const beside = addDays(day, count);
    return beside && weekdayNear(beside, weekday, count < 0 ? 'past' : 'future');
  }
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week') return weekFrom(day, count);
  if (unit === 'month') return addMonths(monthOf(day), count);
  return writeYear(yearOf(day) + count);
}
