/** “More than two years ago”, “a week or so ago”, “two or three days later”: the words of a count from some day. */
import type { Span } from '../../text/span.ts';
import { countPattern, readCount } from './calendar-words.ts';
import type { TimeWord } from './time-words.ts';
import type { WordsAround } from './words-around.ts';

export interface CountedPhrase extends Span {
  readonly unit: string;
  /** The two are equal but in “two or three weeks ago”. */
  readonly least: number;
  readonly most: number;
  /** Which side of the day counted to is meant; `around` for words that hedge otherwise. */
  readonly side?: 'beyond' | 'from' | 'within' | 'around';
  /** `other` counts from another event. */
  readonly direction: 'back' | 'on' | 'other';
  /** What the count leads to where that is said: “a year ago today”. */
  readonly to?: 'today' | 'yesterday' | 'this week' | 'this month';
}

const sides: readonly (readonly [NonNullable<CountedPhrase['side']>, string])[] = [
  ['beyond', 'more than|over'],
  ['from', 'at least'],
  ['within', 'less than'],
  [
    'around',
    'just over|just under|about|around|roughly|approximately|some|nearly|almost|not quite|a little more than|a little over',
  ],
];
const hedge = `${sides.map(([, words]) => words).join('|')}|exactly|just|only|barely`;
const counted = new RegExp(
  `(?:^|[^a-z\\d.,$-])((?:(${hedge}) )?(half (?=an? ))?` +
    `(?:between (${countPattern}) and |(${countPattern}) (?:or|to) )?(${countPattern})( and a half)? ` +
    '(?:(?:full|whole|long|short|calendar|trading|business) )?)$',
);
const after =
  /^( or so| and a half| or two)?,? (ago(?: (?:today|yesterday|this (?:week|month))\b)?|earlier|later|previously|hence|from now|from today|(?:before|after)(?= *(?:[.,;:)]|$)))\b/;

/** Reads around a unit of time; nothing where no count leads to a day. */
export function readCountedPhrase(
  word: TimeWord,
  { before, after: rest }: WordsAround,
): CountedPhrase | undefined {
  const [whole = '', more = '', direction = ''] = after.exec(rest) ?? [];
  const [, lead = '', said, half, between, first = between, count = '', andHalf] = counted.exec(before) ?? [];
  const number = readCount(count);
  if (direction === '' || lead === '' || number === undefined || number > 5000) return undefined;
  const least = first === undefined ? number : (readCount(first) ?? number);
  const most = more === ' or two' ? number + 1 : number;
  if (least > most) return undefined;
  const unit = word.word.replace(/s$/, '');
  const halves = half !== undefined || andHalf !== undefined || more === ' and a half';
  const amount = halves ? halfMore(unit, half === undefined ? number : 0) : { unit, least, most };
  const isRough = halves || more === ' or so'; // nobody counts half a year in days
  const side = sideOf(said) ?? (isRough ? 'around' : undefined);
  return (
    amount && {
      start: word.start - lead.length,
      end: word.end + whole.length,
      ...amount,
      ...(side && { side }),
      ...directed(direction),
    }
  );
}

function sideOf(said: string | undefined): CountedPhrase['side'] {
  return sides.find(([, words]) => words.split('|').includes(said ?? ''))?.[0];
}

/** Half a unit more, in a unit that divides; “half an hour” is told in minutes. */
function halfMore(unit: string, whole: number): Pick<CountedPhrase, 'unit' | 'least' | 'most'> | undefined {
  const [smaller, times] = inHalves[unit] ?? [];
  if (smaller === undefined || times === undefined) return undefined;
  const count = whole * times + Math.round(times / 2);
  return { unit: smaller, least: count, most: count };
}

const inHalves: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  minute: ['minute', 1],
  hour: ['minute', 60],
  day: ['hour', 24],
  week: ['day', 7],
  month: ['week', 4],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

function directed(words: string): Pick<CountedPhrase, 'direction' | 'to'> {
  const [, to] = /^ago (.*)$/.exec(words) ?? [];
  if (to === 'today' || to === 'yesterday' || to === 'this week' || to === 'this month')
    return { direction: 'back', to };
  if (words === 'ago') return { direction: 'back' };
  return { direction: words === 'hence' || words.startsWith('from') ? 'on' : 'other' };
}
