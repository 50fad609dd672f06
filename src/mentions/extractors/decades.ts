import { ordinalOf } from '../../values/ordinal-words.ts';
import { partBefore } from '../dates/part-before.ts';
import { statedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Decades and centuries. */
export const decades: Extractor = {
  id: 'decades',
  rules: [
    { id: 'decade', says: 'Reads a decade as its ten years.', example: 'The war began in the early 1990s.' },
    {
      id: 'century',
      says: 'Reads a century as the hundred years that begin alike: the 20th is 1900 to 1999. One before Christ is left out.',
      example: 'It was built in the 19th century.',
    },
  ],
  find: (article) => readTimeWords(article, ['decade', 'unit'], readOne),
};

const namedDecades = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const the =
  /(?:^|[^a-z])((?:the )(?:(?:early|mid|late|later)[ -](?:to[ -](?:mid|late)-)?)?(?:nineteen[ -])?)$/;
const maybeThe = /(?:^|[^a-z])((?:the )?(?:(?:early|mid|late|later)[ -](?:to[ -](?:mid|late)-)?)?)$/;
const shortened = /(?:^|[^a-z])((?:the )?(?:(?:early|mid|late|later)[ -](?:to[ -](?:mid|late)-)?)?')$/;
/** Ages, degrees of warmth, and years before Christ. */
const notDecade = /^(?: (?:percent|degrees)|-something)|^,? b\.?c\b/;
const beforeChrist = /^,? b\.?c\b/;
const numberedCentury =
  /(?:^|[^a-z\d])((?:the )?(?:(?:early|mid|late|turn of the)[ -])?(\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first|eighteenth|seventeenth|sixteenth)[ -])$/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  if (word.word === 'century')
    return beforeChrist.test(after) || isNameOfFirm(article, word) ? [] : readCentury(article, word, before);
  if (word.sort !== 'decade' || notDecade.test(after)) return [];
  const isDigits = /^\d/.test(word.word);
  const isShort = /^\d0'?s/.test(word.word); // “the ’80s”, of the last century
  const tens = isShort
    ? `19${word.word.charAt(0)}`
    : isDigits
      ? word.word.slice(0, 3)
      : namedDecade(word.word);
  const lead = (isShort ? shortened : isDigits ? maybeThe : the).exec(before)?.[1];
  if (tens === undefined || lead === undefined) return [];
  const isCentury = /^1\d00/.test(word.word); // “the 1800s” are a hundred years, “the 2000s” ten
  if (isCentury) return [statedDate(article, wordsOf(word, lead, 'century'), `${tens.slice(0, 2)}XX`)];
  return [statedDate(article, wordsOf(word, lead, 'decade'), `${tens}X`)];
}

/** “20th Century Fox”: a capital goes on where a name does. */
function isNameOfFirm({ folded }: ReadableArticle, { start, end }: TimeWord): boolean {
  return folded.charAt(start) === 'C' && /^ [A-Z][a-z]/.test(folded.slice(end, end + 3));
}

/** Of the last century: nobody calls those of this one by their names alone. */
function namedDecade(word: string): string | undefined {
  const at = namedDecades.indexOf(word);
  return at === -1 ? undefined : `19${String(at + 5)}`;
}

function readCentury(article: ReadableArticle, word: TimeWord, before: string): DateMention[] {
  const match = numberedCentury.exec(before);
  if (!match) return [];
  const [, lead = '', ordinal = ''] = match;
  const number = ordinal === 'twenty-first' ? 21 : (ordinalOf(ordinal) ?? 0);
  if (number < 1 || number > 99) return [];
  return [statedDate(article, wordsOf(word, lead, 'century'), `${String(number - 1).padStart(2, '0')}XX`)];
}

function wordsOf({ start, end }: TimeWord, lead: string, rule: 'decade' | 'century'): DateWords {
  const { hedges } = partBefore(lead);
  return { start: start - lead.length, end, rule, precision: rule, hedges };
}
