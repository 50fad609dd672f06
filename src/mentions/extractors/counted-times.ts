import { countPattern, readCount } from '../dates/calendar-words.ts';
import { countFrom, countToDay } from '../dates/count-units.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { timeWordsOfSort, type TimeWord } from '../dates/time-words.ts';
import { withoutOverlaps } from '../dates/without-overlaps.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Hedge } from '../../schemas/value.ts';

/** So many days, weeks, months or years before or after publication, or another event. */
export const countedTimes: Extractor = {
  id: 'counted-times',
  rules: [
    {
      id: 'counted-back',
      says: 'Counts back from publication: days to the day, weeks to the week, months to the month, years to the year.',
      example: 'He resigned five years ago.',
    },
    {
      id: 'counted-on',
      says: 'Counts on from publication: days to the day, weeks to the week, months to the month, years to the year.',
      example: 'It will expire two months from now.',
    },
    {
      id: 'counted-from-another-event',
      says: 'Leaves open what counts from another event: “a year earlier”, “three days later”.',
      example: 'He had resigned two years earlier.',
    },
  ],
  find: (article) =>
    withoutOverlaps(timeWordsOfSort(article, 'unit').flatMap((word) => readOne(article, word))),
};

const counted = new RegExp(
  `(?:^|[^a-z\\d.,$-])((?:(just over|just under|more than|less than|at least|about|around|roughly|approximately|some|nearly|almost|over|exactly|just|only|barely|not quite|a little more than|a little over) )?(${countPattern}|a couple of) (?:(?:full|whole|long|short|calendar|trading|business) )?)$`,
);
const after =
  /^(?:,? (ago(?: (?:today|yesterday)\b)?|earlier|later|previously|hence|from now|from today|before(?= *(?:[.,;:)]|$))|after(?= *(?:[.,;:)]|$))))\b/;
const compound = /^-(ago|earlier)\b/;
const compoundBefore = /(?:^|[^a-z'])((?:an? |the )?)$/;

const hedgeOf: Readonly<Record<string, Hedge>> = {
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
  'not quite': 'about',
  'just over': 'about',
  'just under': 'about',
  'more than': 'about',
  'a little more than': 'about',
  'a little over': 'about',
  'less than': 'about',
  'at least': 'about',
  over: 'about',
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const around = wordsAround(article, word, word.block);
  const unit = word.word.replace(/s$/, '');
  const adjective = compound.exec(around.after);
  if (adjective && unit === 'year') return [readAdjective(word, around.before, adjective[0])];
  const direction = after.exec(around.after);
  const before = counted.exec(around.before);
  if (!direction || !before || !(unit in precisionOf)) return [];
  const [, lead = '', hedge, count = ''] = before;
  const number = count === 'a couple of' ? undefined : readCount(count);
  if (number === undefined || number > 5000) return [];
  const said = hedgeOf[hedge ?? ''];
  const words: DateWords = {
    start: word.start - lead.length,
    end: word.end + direction[0].length,
    rule: ruleOf(direction[1] ?? ''),
    precision: precisionOf[unit] ?? 'none',
    hedges: said === undefined ? [] : [said],
  };
  if (words.rule === 'counted-from-another-event') return [unresolvedDate(words, 'depends-on-another-event')];
  const step = words.rule === 'counted-back' ? -number : number;
  const isToTheDay = /day$/.test(direction[1] ?? '');
  const exact: DateWords = isToTheDay ? { ...words, precision: 'day' } : words;
  return [
    countedDate(article, exact, (published) =>
      isToTheDay
        ? countToDay(published, unit, step, direction[1]?.endsWith('yesterday') ? -1 : 0)
        : countFrom(published, unit, step),
    ),
  ];
}

/** “Year-ago results”. What they are compared with, a refiner finds. */
function readAdjective(word: TimeWord, before: string, end: string): DateMention {
  const lead = compoundBefore.exec(before)?.[1] ?? '';
  return unresolvedDate(
    {
      start: word.start - lead.length,
      end: word.end + end.length,
      rule: 'counted-from-another-event',
      precision: 'year',
    },
    'depends-on-another-event',
  );
}

function ruleOf(direction: string): string {
  if (direction.startsWith('ago')) return 'counted-back';
  return direction === 'hence' || direction.startsWith('from') ? 'counted-on' : 'counted-from-another-event';
}

const precisionOf: Readonly<Record<string, DateMention['precision']>> = {
  minute: 'day',
  hour: 'day',
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};
