import { statedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { readSpokenYear } from '../dates/calendar-words.ts';
import { writeYear } from '../dates/calendar-steps.ts';
import { partBefore } from '../dates/part-before.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** A year by its number, in digits or spoken. */
export const years: Extractor = {
  id: 'years',
  rules: [
    {
      id: 'year',
      says: 'Reads a year as it stands; “early”, “mid” and “late” are thirds of it.',
      example: 'He was elected in 2022.',
    },
    {
      id: 'year-in-words',
      says: 'Reads a year that is written out in words.',
      example: 'In nineteen ninety-six he was elected.',
    },
    {
      id: 'fiscal-year',
      says: 'Leaves a fiscal year open: it begins and ends where the company or the state says, and the words do not.',
      example: 'Sales fell in fiscal 2024.',
    },
  ],
  find: (article) => readTimeWords(article, ['year', 'spoken-year'], readOne),
};

const notAfter =
  /(?:[$€£#:/.,-]|\b(?:no\.|number|room|flight|route|highway|page|version|about|around|some|than|over|nearly|almost|least|most|roughly|approximately|estimated|up to|an additional|another|model|channel|section|article|resolution|boeing|airbus|psalm|us|usd|c|a\$|u\.s\. )) ?$/;
/** Hedges that may stand before a count as well as before a year. */
const hedgedYear = /\b(?:since|in|from|until|by) (?:about|around|roughly|approximately) $/;
/** What is counted, not dated. */
const countedAfter =
  /^(?:[/:][\d]|-(?!\d\d(?!\d)|\d{4}|(?:era|style|vintage|model|based)\b)| ?(?:%|percent|per cent|a\.m|p\.m|am\b|pm\b|gmt\b|utc\b|est\b|edt\b|hours|hrs\b|local time|people|persons|troops|soldiers|police|men\b|women\b|children|workers|employees|jobs|members|students|protesters|victims|tons|tonnes|miles|km\b|kilomet|met(?:er|re)s|feet|foot|acres|barrels|gallons|shares|pages|copies|votes|seats|points|dollars|euros|pounds|yen|pesos|francs|cents|times|units|homes|houses|cases|deaths|prisoners|delegates|guests|degrees|calories|watts|megawatts|mhz|lbs?\b|kg|years|yards|days|weeks|months|minutes|block of|(?:\w+ ){0,2}(?:people|troops|soldiers|workers|employees|refugees|residents|inhabitants)\b))/;
const fiscal = /(?:^|[^a-z])((?:fiscal|financial|tax) (?:year )?)$/;
const yearWord = /(?:^|[^a-z])((?:the )?year )$/;
/** “1600 Pennsylvania Avenue” is an address. */
const street =
  /^ (?:[A-Z]\.? )?(?:[A-Z][\w.']* ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Drive|Lane|Way|Place|Square|Court|Terrace|Parkway|Highway)\b/;
/** “At 1900 he left”, not “at 1990 prices”. */
const clockBefore = /\bat (?:about |around )?$/;
const clockAfter = /^(?:[.,;:)]|$| (?:he|she|it|they|we|i|you|on|in|the|a|an|and|but|when|as)\b)/;
/** A name that is a number acts and is spoken of: “the 1975 played”. */
const nameAfter = /^ (?:said|says|say|have|has|are|were|played|performed|sang|toured|released|headlined)\b/;
const furtherYear = /^-(\d\d)\b(?![-/\d])/;
const rangeAfter = /^ ?- ?\d{4}\b(?![-/\d])/;
const periodAfter = /^ (?:period|quarter|term)\b/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  if (!isYear(article, word, before, after)) return [];
  const financial = fiscal.exec(before);
  const prefix = financial?.[1] ?? yearWord.exec(before)?.[1] ?? '';
  const rest = before.slice(0, before.length - prefix.length);
  const isHedgedYear = hedgedYear.test(rest);
  const part = partBefore(rest);
  const year = word.sort === 'year' ? Number(word.word) : readSpokenYear(word.word);
  const last = lastYear(year ?? 0, furtherYear.exec(after));
  const start =
    word.start - prefix.length - (isHedgedYear || !part.hedges.includes('about') ? part.length : 0);
  const end = word.end + (last?.length ?? 0);
  const rule = word.sort === 'year' ? 'year' : 'year-in-words';
  const words: DateWords = { start, end, rule, precision: 'year', hedges: part.hedges };
  const written = writeYear(year ?? 0) ?? '';
  if (financial)
    return [
      unresolvedDate({ ...words, rule: 'fiscal-year', partial: written }, 'depends-on-the-fiscal-year'),
    ];
  return [statedDate(article, words, last ? `${written}/${writeYear(last.year) ?? ''}` : written)];
}

function isYear(
  article: ReadableArticle,
  { start, end, word, sort }: TimeWord,
  before: string,
  after: string,
): boolean {
  const { lower, folded } = article;
  if (sort === 'spoken-year')
    return !countedAfter.test(after) && (word !== 'two thousand' || yearWord.test(before));
  const year = Number(word);
  if (year < 1500 || year > 2099) return false;
  if (/[\w$€£#]/.test(lower.charAt(start - 1))) return false;
  if (rangeAfter.test(after)) return true;
  if (countedAfter.test(after) || periodAfter.test(after) || /^,? b\.?c\b/.test(after)) return false;
  if (clockBefore.test(before) && clockAfter.test(after) && Number(word.slice(2)) < 60) return false;
  if (/\bthe $/.test(before) && nameAfter.test(after)) return false;
  if (street.test(folded.slice(end, end + longestStreet))) return false;
  return (
    !notAfter.test(before) ||
    /\b(?:early|mid|late|end)-$/.test(before) ||
    hedgedYear.test(before) ||
    /\d{4} ?- ?$/.test(before)
  );
}

const longestStreet = 48;

/** “1985-87” runs to 1987. */
function lastYear(
  first: number,
  match: RegExpExecArray | null,
): { year: number; length: number } | undefined {
  const digits = match?.[1] ?? '';
  const year = digits.length === 2 ? Math.floor(first / 100) * 100 + Number(digits) : Number(digits);
  return match && year > first ? { year, length: match[0].length } : undefined;
}
