/** The words from which expressions of time are read, found in one pass over the text that all extractors share. */
import type { Span } from '../../text/span.ts';
import type { ReadableArticle } from '../readable-article.ts';
import { monthPattern, spokenYearPattern, weekdayPattern } from './calendar-words.ts';

/** What an extractor asks for. */
export type TimeWordSort =
  | 'month'
  | 'weekday'
  | 'day-word'
  | 'unit'
  | 'part-of-day'
  | 'season'
  | 'clock'
  | 'year'
  | 'decade'
  | 'spoken-year'
  | 'numeric-date'
  | 'holiday';

export interface TimeWord extends Span {
  readonly sort: TimeWordSort;
  /** In lower case, without a full stop. */
  readonly word: string;
  readonly block: Span;
  readonly sentence: Span;
}

// named groups would be slower; the number of a group is its place in `sorts`
const sorts: readonly TimeWordSort[] = [
  'month',
  'weekday',
  'day-word',
  'unit',
  'part-of-day',
  'season',
  'holiday',
  'spoken-year',
  'decade',
  'numeric-date',
  'year',
  'clock',
];

const trigger = new RegExp(
  `\\b(?:${[
    `(${monthPattern})`,
    `(${weekdayPattern})`,
    '(today|tonight|tomorrow|yesterday)\\b',
    '(days?|weeks?|fortnights?|months?|years?|yr|quarters?|decades?|centur(?:y|ies)|weekends?|period|half|hours?|minutes?|ago)\\b',
    '(mornings?|afternoons?|evenings?|nights?|noon|midday|midnight|overnight|dawn|dusk)\\b',
    '(spring|summer|autumn|fall|winter)\\b',
    "(christmas|thanksgiving|easter|ramadan|hallowe'en|halloween|new year's (?:day|eve)|labou?r day|memorial day|independence day|valentine's day|boxing day|good friday|holidays)\\b",
    `(${spokenYearPattern})\\b`,
    "((?:(?:1\\d|20)\\d|(?<=')[3-9])0'?s|(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b",
    '(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d\\d))\\b',
    '(1[0-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)',
    "(\\d{1,2}(?:[:.]\\d\\d)? ?(?:a\\.m\\b\\.?|p\\.m\\b\\.?|am\\b|pm\\b|o'clock\\b|hrs\\b)|\\d{1,2}:\\d\\d)(?![\\d:])",
  ].join('|')})`,
  'g',
);

const known = new WeakMap<ReadableArticle, readonly TimeWord[]>();

/** All words of time in the blocks of an article, in order; remembered, for every extractor asks for them. */
export function timeWordsOf(article: ReadableArticle): readonly TimeWord[] {
  const before = known.get(article);
  if (before) return before;
  const words = article.blocks.flatMap((block) => findIn(article.lower, block));
  known.set(article, words);
  return words;
}

function findIn(lower: string, block: ReadableArticle['blocks'][number]): TimeWord[] {
  const words: TimeWord[] = [];
  const text = lower.slice(block.start, block.end);
  let at = 0; // of the sentence; words come in order, so no sentence is looked at twice
  for (const match of text.matchAll(trigger)) {
    const start = block.start + match.index;
    while ((block.sentences[at]?.end ?? block.end) <= start && at < block.sentences.length) at += 1;
    const group = match.findIndex((each, index) => index > 0 && each !== undefined);
    const sort = sorts[group - 1];
    if (sort === undefined) continue;
    const word = match[0].replace(/\.$/, '');
    const end = start + match[0].length;
    words.push({ start, end, sort, word, block, sentence: block.sentences[at] ?? block });
  }
  return words;
}
