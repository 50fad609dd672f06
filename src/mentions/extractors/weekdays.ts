import { addDays } from '../../values/day-interval.ts';
import { isDay, weekdayOf } from '../dates/calendar-steps.ts';
import { weekdayNumber } from '../dates/calendar-words.ts';
import { countByDirection } from '../dates/count-by-direction.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { findDirection } from '../dates/find-direction.ts';
import { partBefore } from '../dates/part-before.ts';
import { partOfDayAfter } from '../dates/part-of-day-after.ts';
import { weekdayNear } from '../dates/resolve-by-direction.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** A day by its name. */
export const weekdays: Extractor = {
  id: 'weekdays',
  rules: [
    {
      id: 'weekday',
      says: 'Takes a weekday to be the last such day up to publication; on that weekday itself, the day of publication.',
      example: 'They met on Tuesday.',
    },
    {
      id: 'weekday-ahead',
      says: 'Takes a weekday to be the next such day where the words around it look ahead.',
      example: 'They will meet on Friday.',
    },
    {
      id: 'named-weekday',
      says: 'Counts “last” and “next” before a weekday to the nearest such day before or after publication.',
      example: 'They met last Wednesday.',
    },
    {
      id: 'weekday-of-week',
      says: 'Takes the week of a weekday from “last week”, “this week” or “next week” beside it.',
      example: 'They met on Friday of last week.',
    },
  ],
  find: (article) => readTimeWords(article, ['weekday'], readOne),
};

const named =
  /(?:^|[^a-z])((?:just |only )?(?:this )?(last|past|next|coming|this|the next|the following|the previous|the preceding) )$/;
const weekAfter = /^,? (?:of )?(last|this|next) week\b/;
const fullName = /day$/;
/** Names of days, papers and places that have a weekday in them. */
const nameBefore =
  /\b(?:black|good|bloody|super|cyber|holy|easter|palm|fat|ash|ruby|sheffield|freaky|shrove|giving|throwback|mail on|casual|man|joe|gal|world on|red|blue|manic|stormy|nbc|abc|cbs) $/;
const nameAfter =
  /^ (?:times|telegraph|mirror|herald|mail|express|mercury|post|world|people|night live|night football|night lights|night fever|morning post|school|addams|weld|island|islands|mass|best|'s child)\b/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  const which = named.exec(before);
  if (!isWeekday(article, word, before, after)) return [];
  const taken = which?.[1]?.length ?? 0;
  const hedged = partBefore(before.slice(0, before.length - taken));
  // “to speak about Friday’s match” is no hedge
  const part = /\babout $/.test(before) && after.startsWith("'s ") ? { length: 0, hedges: [] } : hedged;
  const ofDay = partOfDayAfter(after);
  const week = weekAfter.exec(after.slice(ofDay.length));
  const words: DateWords = {
    start: word.start - taken - part.length,
    end: endOf(article, word) + ofDay.length + (week?.[0].length ?? 0),
    rule: week ? 'weekday-of-week' : which ? 'named-weekday' : 'weekday',
    precision: 'day',
    hedges: part.hedges,
    ...(ofDay.clock && { clock: ofDay.clock }),
  };
  const weekday = weekdayNumber(word.word);
  if (!which && !week && isAny(before, after)) return [unresolvedDate(words, 'vague')];
  if (week) return [countedDate(article, words, (day) => inWeek(day, weekday, week[1] ?? ''))];
  return [countWeekday(article, words, word, weekday, which?.[2])];
}

const anyBefore =
  /\b(?:on an?|any|one) (?:very )?(?:(?:busy|bright|chilly|cold|dark|dull|freezing|given|gr[ae]y|hot|humid|normal|quiet|rainy|random|recent|single|sleepy|snowy|stormy|sunny|sweltering|typical|warm|wet|windy) ){0,2}$/;

/** “On a Tuesday”, “one cold Monday in January”, not “at a Tuesday meeting”. */
function isAny(before: string, after: string): boolean {
  return (
    anyBefore.test(before) &&
    /^(?: (?:morning|afternoon|evening|night))?(?:[^\w' -]|$|\n| (?:after|and|at|before|in|just|last|of|or|that|when|which|with)\b)/.test(
      after,
    )
  );
}

function countWeekday(
  article: ReadableArticle,
  words: DateWords,
  { sentence }: TimeWord,
  weekday: number,
  which: string | undefined,
): DateMention {
  if (which?.startsWith('the ')) return countedDate(article, words, () => '');
  if (which === 'last' || which === 'past')
    return countedDate(article, words, (day) => stepTo(day, weekday, 'past'));
  if (which === 'next' && !isOfNextWeek(article, weekday)) return unresolvedDate(words, 'this-week-or-next');
  if (which === 'next' || which === 'coming')
    return countedDate(article, words, (day) => stepTo(day, weekday, 'future'));
  const cue = findDirection(article, words, sentence);
  const near = (day: string, direction: 'past' | 'future') => weekdayNear(day, weekday, direction);
  return countByDirection(article, words, cue, near, 'weekday-ahead');
}

/** Some say “next Friday” on a Monday for the coming one, others for that of the week after; on a Saturday it is one day. */
function isOfNextWeek({ reference }: ReadableArticle, weekday: number): boolean {
  return reference === undefined || !isDay(reference.date) || weekdayOf(reference.date) >= weekday;
}

/** Not the day of publication itself. */
function stepTo(published: string, weekday: number, direction: 'past' | 'future'): string | undefined {
  const beside = addDays(published, direction === 'past' ? -1 : 1);
  return beside === undefined ? undefined : weekdayNear(beside, weekday, direction);
}

const weeks: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function inWeek(published: string, weekday: number, which: string): string | undefined {
  return addDays(published, weekday - weekdayOf(published) + 7 * (weeks[which] ?? 0));
}

/** “The second Monday of October”, “a week ago Friday”: days that count from something else. */
function countsElsewhere(before: string, after: string): boolean {
  if (
    /\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) $/.test(before) &&
    /^ (?:of|in)\b(?! (?:last|this|next) week)/.test(after)
  )
    return true;
  if (/\bthe $/.test(before) && /^ (?:before|after|following|preceding)\b/.test(after)) return true;
  return /\bweeks? (?:ago|from|before|after)(?: last| next)? $/.test(before) || /^ week\b/.test(after);
}

/** In full, or shortened with a full stop and a date or clock time beside it: “sun” and “wed” are words. */
function isWeekday(
  { folded }: ReadableArticle,
  { start, end, word }: TimeWord,
  before: string,
  after: string,
): boolean {
  if (nameBefore.test(before) || nameAfter.test(after) || countsElsewhere(before, after)) return false;
  if (fullName.test(word) && word !== 'day') return true;
  const isCapital = /[A-Z]/.test(folded.charAt(start));
  return (
    isCapital &&
    (folded.charAt(end - 1) === '.'
      ? /^,? [a-z]{3,9}\.? \d|^$/.test(after) || /\b(?:on|last|next|[ap]\.?m\.?) $/.test(before)
      : /\b(?:[ap]\.?m\.?) $/.test(before))
  );
}

/** Without the full stop that ends a sentence. */
function endOf({ lower }: ReadableArticle, { end, word }: TimeWord): number {
  return lower[end - 1] === '.' && fullName.test(word) ? end - 1 : end;
}
