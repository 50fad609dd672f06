/** Units of time as news writes them, and words that stand between a number and its unit. */

/** One unit of time, singular or plural. “Second” and “minute” stand here too; their readers know the traps. */
export const unitPattern =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|yrs?|decades?|centur(?:y|ies))';

/** Times of a day or a year that are counted like units, but have no length of their own. */
export const seasonPattern =
  '(?:nights?|mornings|afternoons|evenings|weekends|summers|winters|quarters|seasons|semesters|generations)';

/** Every unit of time in a text, and “long” where it is written onto the unit: “weeklong”. */
export const unitTrigger = new RegExp(
  `(?<![a-z0-9$])(?:${unitPattern}(?:long)?|${seasonPattern})(?![a-z0-9])`,
  'g',
);

/** “three more years”, “eight consecutive days”: the length stays the same. */
export const sameLengthWords: readonly string[] =
  'more full whole entire complete consecutive straight successive additional further extra solid long short calendar total uninterrupted single other intense grueling gruelling'.split(
    ' ',
  );

/** “eight trading days” are not eight days: nothing says how many lie between. */
export const otherLengthWords: readonly string[] =
  'trading business working work school legislative sitting sleepless fiscal financial'.split(' ');

/** Words that place a length: “the past three months”, “the first two years”. */
export const placing =
  '(?:past|next|first|final|coming|previous|preceding|following|latest|initial|opening|closing|remaining|recent|ensuing|intervening|same|upcoming|entire)';
