import type { DateMention } from '../dates/date-mention.ts';
import { daysMeant } from '../dates/mention-basis.ts';
import { refineDates } from '../dates/refine-dates.ts';
import { sentenceFinder } from '../dates/sentence-finder.ts';
import { workOut } from '../dates/work-out.ts';
import type { Refiner } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Months and days that take their year from a date beside them. */
export const yearsInSentence: Refiner = {
  id: 'years-in-sentence',
  rules: [
    {
      id: 'year-of-sentence',
      says: 'Takes the year of a month or day from the year its sentence is set in.',
      example: 'In 2022, he was elected in May and sworn in soon after.',
    },
    {
      id: 'year-shared',
      says: 'Takes the year of a month or day from the date it is joined to.',
      example: 'Rain fell between July and September 2004.',
    },
  ],
  refine: (mentions, article) => {
    const sentenceAt = sentenceFinder(article);
    return refineDates(mentions, (date, at, dates) => {
      if (!isWithoutYear(date)) return date;
      const next = dates[at + 1];
      if (next && isJoined(article, date, next)) return withYear(article, date, next, 'year-shared');
      const frame = frameOf(article, sentenceAt(date.start).start, date, dates[at - 1]);
      return frame ? withYear(article, date, frame, 'year-of-sentence') : date;
    });
  },
};

const withoutYear: ReadonlySet<string> = new Set(['month-behind', 'day-and-month']);

function isWithoutYear({ rule, stated }: DateMention): boolean {
  return withoutYear.has(rule) && stated.partial?.startsWith('XXXX-') === true;
}

const withYearOfItsOwn: ReadonlySet<string> = new Set(['month-and-year', 'month-of-year', 'calendar-date']);
const joint = /^(?: ?- ?| and | to | or | through | until |, )$/;

/** “July and September 2004”, whose second has its year. */
function isJoined({ lower }: ReadableArticle, date: DateMention, next: DateMention): boolean {
  if (!withYearOfItsOwn.has(next.rule)) return false;
  return next.start - date.end <= 9 && joint.test(lower.slice(date.end, next.start));
}

/** How far a year sets the frame for a month after it. */
const reach = 90;

/** A year that the sentence begins its story with: “in 2022”. */
function frameOf(
  { lower }: ReadableArticle,
  sentence: number,
  date: DateMention,
  previous: DateMention | undefined,
): DateMention | undefined {
  if (!previous || previous.start < sentence || date.start - previous.end > reach) return undefined;
  if (isCountedBack(previous) && lower.slice(previous.end, date.start) === ' in ') return previous;
  if (previous.rule !== 'year' || previous.stated.value === undefined) return undefined;
  return /\b(?:in|during|of) $/.test(lower.slice(Math.max(0, previous.start - 8), previous.start))
    ? previous
    : undefined;
}

/** “10 years ago in July”. */
function isCountedBack({ rule, precision, hedges }: DateMention): boolean {
  return rule === 'counted-back' && precision === 'year' && hedges.length === 0;
}

function withYear(article: ReadableArticle, date: DateMention, from: DateMention, rule: string): DateMention {
  const year = daysMeant(from)?.byWords.earliest?.slice(0, 4);
  const partial = date.stated.partial;
  if (year === undefined || partial === undefined) return date;
  return workOut(article, date, partial.replaceAll('XXXX', year), rule, from);
}
