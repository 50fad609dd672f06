import { unresolvedDate, type DateMention } from '../dates/date-mention.ts';
import type { TimeWord } from '../dates/time-words.ts';
import { readTimeWords } from '../dates/read-time-words.ts';
import { wordsAround } from '../dates/words-around.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

/** Spring, summer, autumn and winter. */
export const seasons: Extractor = {
  id: 'seasons',
  rules: [
    {
      id: 'season',
      says: 'Leaves a season open: its months depend on the hemisphere.',
      example: 'They met last summer.',
    },
  ],
  find: (article) => readTimeWords(article, ['season'], readOne),
};

const determined =
  /(?:^|[^a-z'])((?:just |only )?(?:(?:last|this|next|this past|this coming|the following|the previous|that|late|early|mid|the|in|during|by|since|until) )(?:(?:early|late|mid|last|whole|northern|southern)[ -])?)$/;
const bareIntroduced = /(?:^|[^a-z])((?:in|during|by|since|until) )$/;
const yearAfter = /^,? (?:of )?(\d{4}|last year|this year|next year)\b/;
const notSeason =
  /^(?:-[a-z]|s?[- ](?:olympic|games|palace|school|camp|house|break|training|home|holiday|vacation|job|roll|onion|water|in (?!which)|of (?!\d{4}|last|this|next|the year)|to|from|off|short|apart|into|behind|below|guy|lines?|collection)|ed\b|ing\b)/;
const codes: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

function readOne(article: ReadableArticle, word: TimeWord): DateMention[] {
  const { before, after } = wordsAround(article, word, word.block);
  const year = yearAfter.exec(after);
  const lead = determined.exec(before)?.[1];
  const isVerb = word.word === 'fall' || word.word === 'spring';
  if (
    notSeason.test(after) ||
    (lead === undefined && !year) ||
    (isVerb && lead === 'the ' && !/\b(?:in|by|during|of|since|until|into) the $/.test(before))
  )
    return [];
  if (isVerb && bareIntroduced.test(before) && !year && word.word === 'fall') return [];
  const taken = (lead ?? '').replace(/^(?:in|during|by|since|until) /, '');
  const stated = /^\d/.test(year?.[1] ?? '') ? year?.[1] : 'XXXX';
  return [
    unresolvedDate(
      {
        start: word.start - taken.length,
        end: word.end + (year?.[0].length ?? 0),
        rule: 'season',
        precision: 'season',
        partial: `${stated ?? 'XXXX'}-${codes[word.word] ?? ''}`,
      },
      'depends-on-the-hemisphere',
    ),
  ];
}
