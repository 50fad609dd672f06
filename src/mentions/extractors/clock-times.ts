import { unresolvedDate, type DateMention } from '../dates/date-mention.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Times of the clock. The day they belong to stands elsewhere; a refiner finds it. */
export const clockTimes: Extractor = {
  id: 'clock-times',
  rules: [
    {
      id: 'clock-time',
      says: 'Reads the time of day; the day it belongs to is named elsewhere in the sentence, or stays open.',
      example: 'The door opened at 11 a.m.',
    },
  ],
  find: (article) => readTimeWords(article, ['clock', 'part-of-day'], readOne),
};

const zone =
  '(?:(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|ist|local time|eastern time|eastern|pacific time|pacific|central time|london time|moscow time|new york time|greenwich mean time|(?:eastern|pacific|central) (?:standard|daylight) time)\\b)';
const after = new RegExp(`^(?:,? ${zone})?(?: \\([^()]{1,24}\\b${zone}\\))?`);
const lead =
  /(?:^|[^a-z])((?:(?:shortly|just|soon|immediately) (?:before|after) |about |around |roughly |approximately |nearly |almost )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?- ?| to ))?)$/;
const introduced = /\b(?:at|by|about|around|until|till|from|since|before|after|between|and|to) $/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const around = wordsAround(article, word, word.block);
  const clock = word.sort === 'clock' ? readClock(word.word) : namedTimes[word.word];
  if (clock === undefined) return [];
  const tail = after.exec(around.after)?.[0] ?? '';
  const front = lead.exec(around.before)?.[1] ?? '';
  const isPlain = /^\d{1,2}[:.]?\d*$/.test(word.word) && tail === '';
  if (isPlain && !introduced.test(around.before)) return []; // “won 4:30” is no time of day
  if (
    word.sort === 'part-of-day' &&
    /^(?: (?:mass|train|oil|sun|rambler|cowboy|prayer)|-blue|'s children)/.test(around.after)
  )
    return [];
  const end = word.end + tail.length;
  const words = {
    start: word.start - front.length,
    end,
    rule: 'clock-time',
    precision: 'time',
    clock,
  } as const;
  return [unresolvedDate(words, 'depends-on-another-event')];
}

const namedTimes: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

/** “11:30 p.m.” as 23:30. */
function readClock(word: string): string | undefined {
  const match = /^(\d{1,2})[:.]?(\d\d)? ?([ap])?/.exec(word);
  if (!match) return undefined;
  const [, hours = '', minutes = '00', half] = match;
  const read = Number(hours);
  if (read > (half === undefined ? 24 : 12) || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? read : (read % 12) + (half === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
