import type { Unresolved } from '../schemas/mention.ts';

/** Why words that speak of a time have no days, in words for readers. */
export const undatedWords: Readonly<Record<Unresolved, string>> = {
  vague: 'Vague: the words name no days',
  'no-publication-date': 'No date: the article does not say when it was published',
  'publication-date-too-wide': 'No date: when the article was published is known too roughly',
  'depends-on-another-event': 'No date: it counts from another event',
  'depends-on-the-hemisphere': 'No date: the season’s months depend on the hemisphere',
  'depends-on-the-fiscal-year': 'No date: it depends on when the fiscal year begins',
  'day-or-month-first': 'No date: either number may be the day',
  'unit-not-stated': 'No date: the words do not say which unit',
};

/** Why words that speak of an amount have no figure. */
export const uncountedWords: Readonly<Record<Unresolved, string>> = {
  ...undatedWords,
  vague: 'Vague: the words give no figure',
  'depends-on-another-event': 'No figure: it depends on another event',
  'unit-not-stated': 'No figure: the words do not say of what unit',
};

/** Of mentions that name no reason; none should. */
export const unexplained: Unresolved = 'vague';
