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
  const words: DateWords = { start, end, rule: 'year', precision: 'year', hedges: part.hedges };
  const written = writeYear(year ?? 0) ?? '';
  if (financial)
    return [
      unresolvedDate({ ...words, rule: 'fiscal-year', partial: written }, 'depends-on-the-fiscal-year'),
    ];
  return [statedDate(article, words, last ? `${written}/${writeYear(last.year) ?? ''}` : written)];
}

function isYear(
  { lower }: ReadableArticle,
  { start, word, sort }: TimeWord,
  before: string,
  after: string,
): boolean {
  if (sort === 'spoken-year')
    return !countedAfter.test(after) && (word !== 'two thousand' || yearWord.test(before));
  const year = Number(word);
  if (year < 1500 || year > 2099) return false;
  if (/[\w$€£#]/.test(lower.charAt(start - 1))) return false;
  if (rangeAfter.test(after)) return true;
  if (countedAfter.test(after) || periodAfter.test(after)) return false;
  return (
    !notAfter.test(before) ||
    /\b(?:early|mid|late|end)-$/.test(before) ||
    hedgedYear.test(before) ||
    /\d{4} ?- ?$/.test(before)
  );
}

/** “1985-87” runs to 1987. */
function lastYear(
  first: number,
  match: RegExpExecArray | null,
): { year: number; length: number } | undefined {
  const digits = match?.[1] ?? '';
  const year = digits.length === 2 ? Math.floor(first / 100) * 100 + Number(digits) : Number(digits);
  return match && year > first ? { year, length: match[0].length } : undefined;
}
