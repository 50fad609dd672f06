import type { Unresolved } from '../schemas/mention.ts';

/** Why words that speak of a time have no days, in words for readers. */
export const undatedWords: Readonly<Record<Unresolved, string>> = {
  vague: 'Vague: the words name no days',
  'no-publication-date': 'No date: the article does not say when it was published',
  'publication-date-too-wide': 'No date: when the article was published is known too roughly',
  'depends-on-another-event': 'No date: it counts from another event',
  'before-or-after-publication': 'No date: the words do not say whether it lies before publication or after',
  'happens-again': 'No date: it happens again and again',
  'this-week-or-next': 'No date: it may be the coming one or the one a week later',
  'weekday-of-another-day': 'No date: the weekday does not fall on that day',
  'depends-on-the-hemisphere': 'No date: the season’s months depend on the hemisphere',
  'depends-on-the-fiscal-year': 'No date: it depends on when the fiscal year begins',
  'day-or-month-first': 'No date: either number may be the day',
  'unit-not-stated': 'No date: the words do not say which unit',
  denied: 'No date: the words deny it',
  'only-possible': 'No date: the words say only that it may be so',
};

/** Why words that speak of an amount have no figure. */
export const uncountedWords: Readonly<Record<Unresolved, string>> = {
  ...undatedWords,
  vague: 'Vague: the words give no figure',
  'depends-on-another-event': 'No figure: it depends on another event',
  'unit-not-stated': 'No figure: the words do not say of what unit',
  denied: 'No figure: the words deny it',
  'only-possible': 'No figure: the words say only that it may be so',
};

/** Of mentions that name no reason; none should. */
export const unexplained: Unresolved = 'vague';
