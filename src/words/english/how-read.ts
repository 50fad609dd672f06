/** How a value follows from the words of an article. */
import type { ValueSource } from '../../schemas/checked-story.ts';
import type { Basis, Unresolved } from '../../schemas/mention.ts';

const undated = {
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
} satisfies Record<Unresolved, string> as Record<Unresolved, string>;

export const howReadWords = {
  labels: {
    words: 'Read from the words',
    agreed: 'As the words say',
    completed: 'Completed by the editors',
    overruled: 'Set by the editors against the words',
  } satisfies Record<ValueSource['how'], string> as Record<ValueSource['how'], string>,
  /** The words say nothing, and the editors a value. */
  given: 'Given by the editors',
  undated,
  uncounted: {
    ...undated,
    vague: 'Vague: the words give no figure',
    'depends-on-another-event': 'No figure: it depends on another event',
    'unit-not-stated': 'No figure: the words do not say of what unit',
    denied: 'No figure: the words deny it',
    'only-possible': 'No figure: the words say only that it may be so',
  } satisfies Record<Unresolved, string> as Record<Unresolved, string>,
  /** The date that words count from, and whose it is. */
  counted: {
    from: (date: string, whose: string) => `${date}, ${whose}`,
    publication: 'the date of the article',
    ofArticle: 'a date the article gives',
    givenAs: (words: string) => `which the article gives as “${words}”`,
    known: {
      stated: 'Stated in the article.',
      given: 'Given in the source file, not in the text.',
      inferred: 'Inferred.',
    } satisfies Record<Basis['how'], string> as Record<Basis['how'], string>,
  },
  tolerance: (id: string) => id.replaceAll('-', ' '),
  interval: {
    moreThan: (figure: string) => `more than ${figure}`,
    atLeast: (figure: string) => `at least ${figure}`,
    lessThan: (figure: string) => `less than ${figure}`,
    atMost: (figure: string) => `at most ${figure}`,
    both: (least: string, most: string) => `${least} and ${most}`,
    fromTo: (low: string, high: string) => `from ${low} to ${high}`,
    unbounded: 'no bound',
  },
};

export type HowReadWords = typeof howReadWords;
