import { areEndsOfRange } from '../dates/are-ends-of-range.ts';
import { unresolvedDate, type DateMention } from '../dates/date-mention.ts';
import { daysMeant } from '../dates/mention-basis.ts';
import { nearestReturn, returnsOf, type Return } from '../dates/nearest-return.ts';
import { refineDates } from '../dates/refine-dates.ts';
import { workOut } from '../dates/work-out.ts';
import type { Refiner } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Ranges whose ends were read apart: no range ends before it begins. */
export const rangeEnds: Refiner = {
  id: 'range-ends',
  rules: [
    {
      id: 'other-end-of-range',
      says: 'Takes the end of a range to be the first such date after its beginning, or its beginning to be the last such date before its end.',
      example: 'It was shut from December 2024 to January.',
    },
    {
      id: 'range-of-every-week',
      says: 'Leaves open the days from which to which something is open or on every week.',
      example: 'The shop is open from Monday to Friday.',
    },
  ],
  refine: (mentions, article) =>
    refineDates(mentions, (date, at, dates) => {
      const [previous, next] = [dates[at - 1], dates[at + 1]];
      if (next && areEndsOfRange(article, date, next)) return settleEnd(article, date, next, 'first');
      if (previous && areEndsOfRange(article, previous, date))
        return settleEnd(article, previous, date, 'second');
      return date;
    }),
};

/** Of the two ends the one asked for, worked out from the other where it was not right by itself. */
function settleEnd(
  article: ReadableArticle,
  first: DateMention,
  second: DateMention,
  which: 'first' | 'second',
): DateMention {
  const [asked, other] = which === 'first' ? [first, second] : [second, first];
  const [start, end] = [returnsOf(article, first), returnsOf(article, second)];
  if (start?.of === 'week' && end?.of === 'week' && isEveryWeek(article, first))
    return unresolvedDate({ ...asked, rule: 'range-of-every-week' }, 'happens-again');
  if (endToMove(article, { first, second, start, end }) !== which) return asked;
  const days = daysMeant(other)?.byWords;
  const day = which === 'first' ? days?.latest : days?.earliest;
  const moved = which === 'first' ? start : end;
  const written =
    moved && day !== undefined ? nearestReturn(moved, day, which === 'first' ? 'past' : 'future') : undefined;
  if (written === undefined || written === daysMeant(asked)?.edtf) return asked;
  return workOut(article, asked, written, 'other-end-of-range', other);
}

interface Range {
  readonly first: DateMention;
  readonly second: DateMention;
  readonly start: Return | undefined;
  readonly end: Return | undefined;
}

/** The end that has no year or week of its own; of two such the one that spoils the order. */
function endToMove(
  { reference }: ReadableArticle,
  { first, second, start, end }: Range,
): 'first' | 'second' | undefined {
  if (first.precision !== second.precision) return undefined;
  const [from, to] = [daysMeant(first)?.byWords.earliest, daysMeant(second)?.byWords.earliest];
  if (start === undefined || to === undefined) return end && from !== undefined ? 'second' : undefined;
  if (end === undefined || from === undefined) return 'first';
  if (from <= to) return undefined;
  return from > (reference?.date ?? from) ? 'second' : 'first';
}

const everyWeek =
  /\b(?:open|opens|closed|closes|airs|available|works?|hours(?: are)?|every week|weekly)(?: only| daily| to the public)?,? (?:from )?$/;

function isEveryWeek({ lower }: ReadableArticle, { start }: DateMention): boolean {
  return everyWeek.test(lower.slice(Math.max(0, start - 40), start));
}
