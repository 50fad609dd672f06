/** Says in messages what the program read from words, and by which rule. */
import type { Basis, MentionRule, Unresolved } from '../schemas/mention.ts';
import { isSameValue } from '../values/same-value.ts';
import type { ToldValue } from './fits-open-words.ts';
import type { ReadingUnderCheck } from './under-check.ts';
import { code, quoted } from './wording.ts';

/** What was told with a value, one for each distinct value. */
export function distinctTold(told: readonly ToldValue[]): ToldValue[] {
  return told.filter(({ value }, index) => {
    const earlier = told.slice(0, index).flatMap((each) => each.value ?? []);
    return value !== undefined && !earlier.some((each) => isSameValue(each, value));
  });
}

/** The value as editors would write it. */
export function writtenOf({ mention, value }: ToldValue): string {
  return value?.written ?? mention.stated.partial ?? '';
}

/** ““Monday” is `2020-05-04`, “Sunday” is `2020-05-03``. */
export function whatWordsSay(told: readonly ToldValue[]): string {
  return told.map((each) => `${quoted(each.words)} is ${code(writtenOf(each))}`).join(', ');
}

/** “Rule `weekday`: Counts back from the date of publication. It counts from 2020-05-05, the article’s date, …. ” */
export function howRead({ mention }: ToldValue, rules: readonly MentionRule[]): string {
  const cited = [...new Set([mention.rule, ...(mention.inferred ? [mention.inferred.rule] : [])])];
  const said = cited.flatMap((id) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? [`Rule ${code(id)}: ${rule.says} `] : [];
  });
  return `${said.join('')}${mention.inferred?.basis ? countedFrom(mention.inferred.basis) : ''}`;
}

function countedFrom({ date, of, how }: Basis): string {
  const whose =
    of === 'publication' ? `the article’s date, ${known[how]}` : 'which other words of the article give';
  return `It counts from ${date}, ${whose}. `;
}

const known: Readonly<Record<Basis['how'], string>> = {
  stated: 'as its text has it',
  given: 'as its source file has it',
  inferred: 'which is inferred',
};

/** “the words “recently” are vague”. */
export function whatIsOpen({ mention, words }: ToldValue): string {
  return `the words ${quoted(words)} ${openness[mention.unresolved ?? 'vague']}`;
}

const openness: Readonly<Record<Unresolved, string>> = {
  vague: 'are vague',
  'no-publication-date': 'count from a date that the article does not have',
  'publication-date-too-wide': 'count from a date that is not known closely enough',
  'depends-on-another-event': 'depend on another event',
  'before-or-after-publication': 'do not say whether they look back or ahead',
  'happens-again': 'tell of what happens again and again',
  'this-week-or-next': 'may mean the coming one or the one a week later',
  'weekday-of-another-day': 'name a weekday that does not fall on that day',
  'depends-on-the-hemisphere': 'name a season, which depends on the hemisphere',
  'depends-on-the-fiscal-year': 'depend on when the fiscal year begins',
  'day-or-month-first': 'do not say which number is the day',
  'unit-not-stated': 'name no unit',
  denied: 'stand behind a word that denies them',
  'only-possible': 'speak of what may be',
};

/** The telling words of a reading, as its editors cite them. */
export function citedWords({ reading: { mark, quote, also } }: ReadingUnderCheck): string {
  if (mark !== undefined) return quoted(mark);
  return [quote, ...also.map((each) => each.quote)].map(quoted).join(' and ');
}
