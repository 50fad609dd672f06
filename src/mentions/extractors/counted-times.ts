import { countPhrase } from '../dates/count-phrase.ts';
import { readCountedPhrase, type CountedPhrase } from '../dates/counted-phrase.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
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
  find: (article) => readTimeWords(article, ['unit'], readOne),
};

const compound = /^-(ago|earlier)\b/;
const compoundBefore = /(?:^|[^a-z'])((?:an? |the )?)$/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const around = wordsAround(article, word, word.block);
  const adjective = compound.exec(around.after);
  if (adjective && /^years?$/.test(word.word)) return [readAdjective(word, around.before, adjective[0])];
  const phrase = readCountedPhrase(word, around);
  const precision = phrase && precisionOf[phrase.unit];
  if (!phrase || precision === undefined) return [];
  const words: DateWords = {
    start: phrase.start,
    end: phrase.end,
    rule: ruleOf[phrase.direction],
    precision: precisionAt[phrase.to ?? ''] ?? precision,
    hedges: hedgesOf(phrase),
  };
  if (phrase.direction === 'other') return [unresolvedDate(words, 'depends-on-another-event')];
  return [countedDate(article, words, (published) => countPhrase(published, phrase))];
}

/** As dates are hedged: more than a year ago is before a day. */
function hedgesOf({ side, direction }: CountedPhrase): Hedge[] {
  if (side === undefined) return [];
  if (side === 'around') return ['about'];
  if (side === 'within') return ['less-than'];
  const isBack = direction === 'back';
  if (side === 'beyond') return [isBack ? 'before' : 'after'];
  return [isBack ? 'by' : 'since'];
}

const precisionAt: Readonly<Record<string, DateMention['precision']>> = {
  today: 'day',
  yesterday: 'day',
  'this week': 'week',
  'this month': 'month',
};

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

const ruleOf: Readonly<Record<CountedPhrase['direction'], string>> = {
  back: 'counted-back',
  on: 'counted-on',
  other: 'counted-from-another-event',
};

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
