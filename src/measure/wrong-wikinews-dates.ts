import type { WrongReference } from './wrong-reference.ts';

const set = 'gum-news-dev.jsonl';

/** Dates of the Wikinews set whose reference is wrong, in the order of the set as far as one text goes. */
export const wrongWikinewsDates: readonly WrongReference[] = [
  {
    set,
    place: 'GUM_news_iodine',
    words: 'this week',
    reference: '19 to 26 February 2006',
    ours: '20 to 26 February 2006',
    because: 'Eight days are no week.',
  },
  {
    set,
    place: 'GUM_news_iodine, GUM_news_questionnaire',
    words: 'the end of the year, year end',
    reference: '31 December',
    ours: 'the year, late',
    because: 'The words name no day; the newspaper set has the whole year for the same words.',
  },
  {
    set,
    place: 'GUM_news_clock',
    words: 'On Wednesday … are to travel',
    reference: '22 September 2015',
    ours: '23 September 2015',
    because: '22 September 2015 was a Tuesday.',
  },
  {
    set,
    place: 'GUM_news_soccer',
    words: 'Yesterday',
    reference: '18 June 2018',
    ours: '17 June 2018',
    because: 'The set’s own date of publication is the 18th; the article’s first line says the 19th.',
  },
];
