import { addDays } from '../../values/day-interval.ts';
import { countedDate, unresolvedDate, type DateMention, type DateWords } from '../dates/date-mention.ts';
import { partBefore } from '../dates/part-before.ts';
import { partOfDayAfter } from '../dates/part-of-day-after.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Today, yesterday, tomorrow, and tonight. */
export const dayWords: Extractor = {
  id: 'day-words',
  rules: [
    { id: 'today', says: 'Takes “today” to be the day of publication.', example: 'They meet today.' },
    {
      id: 'tonight',
      says: 'Takes “tonight” to be the evening of the day of publication.',
      example: 'They meet tonight.',
    },
    {
      id: 'yesterday',
      says: 'Takes “yesterday” to be the day before publication.',
      example: 'They met yesterday.',
    },
    {
      id: 'tomorrow',
      says: 'Takes “tomorrow” to be the day after publication.',
      example: 'They meet tomorrow.',
    },
    {
      id: 'day-beyond',
      says: 'Counts “the day before yesterday” and “the day after tomorrow” two days from publication.',
      example: 'They met the day before yesterday.',
    },
  ],
  find: (article) => readTimeWords(article, ['day-word'], readOne),
};

const steps: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const beyond = /(?:^|[^a-z])(the day (?:before|after) )$/;

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  if (isName(article, word, after)) return [];
  const further = beyond.exec(before);
  const part = further ? { length: 0, hedges: [] } : partBefore(before);
  const ofDay = partOfDayAfter(after);
  const clock = word.word === 'tonight' ? 'evening' : ofDay.clock;
  const words: DateWords = {
    start: word.start - part.length - (further?.[1]?.length ?? 0),
    end: word.end + ofDay.length,
    rule: further ? 'day-beyond' : word.word,
    precision: 'day',
    hedges: part.hedges,
    ...(clock && { clock }),
  };
  if (ofTheTimes.test(after)) return [unresolvedDate(words, 'vague')];
  const step = (steps[word.word] ?? 0) * (further ? 2 : 1);
  return [countedDate(article, words, (published) => addDays(published, step))];
}

/** “Today’s children”, “tomorrow’s leaders”: of these times, of no day. */
const ofTheTimes =
  /^'s (?:young |modern |digital |global |globalised |globalized )?(?:adults|americans|champions|children|cities|citizens|consumers|culture|doctors|economy|engineers|entrepreneurs|families|farmers|generation|jobs|kids|leaders|men|parents|politicians|readers|society|standards|stars|students|teachers|technology|teenagers|teens|voters|women|workers|workforce|world|young people|youngsters|youth)\b/;

const capitalsBefore = /(?:^|\s)[A-Z][\w.]* $/;

/** “USA Today”, “the Today programme”, “The Tonight Show”. */
function isName({ folded }: ReadableArticle, { start, sentence }: TimeWord, after: string): boolean {
  if (!/[A-Z]/.test(folded.charAt(start)) || start === sentence.start) return false;
  return (
    /^ (?:show|program|programme)\b/.test(after) ||
    capitalsBefore.test(folded.slice(Math.max(sentence.start, start - 20), start))
  );
}
