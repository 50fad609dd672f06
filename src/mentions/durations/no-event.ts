import { monthNames, weekdayNames } from '../../values/calendar-names.ts';
import { numberPattern } from './number-pattern.ts';
import { unitPattern } from './unit-pattern.ts';

const idioms =
  'all|another|each other|god|dark|dawn|dusk|hours|lunch|dinner|breakfast|long|midnight|noon|now|school|sunrise|sunset|tax|taxes|then|today|tomorrow|tonight|work|yesterday';
const pronouns = 'him|it|me|them|us|you';
const noEvent = new RegExp(
  `^(?:(?:${idioms})(?![a-z])|(?:${pronouns})(?![a-z'])(?! [a-z]+(?:ed|s)\\b)|her(?![a-z])(?! [a-z])|th(?:at|is)(?=[,.;]))`,
);

const bodies =
  'judges?|magistrates?|courts?|committees?|subcommittees?|panels?|tribunals?|jury|juries|congress|parliament|senate|legislators?|lawmakers|commission|council|assembly|inquiry|board|regulators?|house of representatives';
const onlookers = 'crowds?|audiences?|cameras?|reporters|eyes|interest';
const ofForum =
  'an?|the|his|her|its|their|this|that|u\\.?s\\.?|federal|state|supreme|high|appeals|international|grand|british|house|senate|several';
const forum = new RegExp(`^(?:(?:${ofForum}) ){0,3}(?:[a-z-]+ )?(?:${bodies}|${onlookers})\\b`);

const opening =
  '(?:(?:about|nearly|almost|more than|at least|just|only|over|the|a|an|another|this|last|next|early|late|past|first) ){0,4}';
const length = new RegExp(
  `^${opening}(?:(?:${numberPattern}|few|several|many|some|couple of) (?:[a-z]+ )?)?${unitPattern}(?![a-z-])`,
);
const calendar = [...monthNames, ...weekdayNames].join('|');
const date = new RegExp(
  `^${opening}(?:mid-)?(?:(?:${calendar})(?![a-z])|[0-9]{4}s?(?![0-9a-z])|[0-9]{1,2}(?::[0-9]{2}|(?:st|nd|rd|th)\\b| ?[ap]\\.?m))`,
);

/** Whether “after” or “before” goes on with something that is no event: “after all”, “before a judge”, “after two years”. */
export function isNoEvent(window: string, preposition: string): boolean {
  return noEvent.test(window) || length.test(window) || (preposition === 'before' && forum.test(window));
}

/** Whether it goes on with a date: “after Tuesday”. An event may follow: “after Tuesday’s vote”. */
export function isDate(window: string): boolean {
  return date.test(window);
}
