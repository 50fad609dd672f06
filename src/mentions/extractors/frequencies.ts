import { monthNames, weekdayNames } from '../../values/calendar-names.ts';
import type { Mention, MentionRule } from '../../schemas/mention.ts';
import { matchesInBlocks, type BlockMatch } from '../durations/matches-in-blocks.ts';
import { numberPattern } from '../durations/number-pattern.ts';
import type { Extractor } from '../extractor.ts';
import type { ReadableArticle } from '../readable-article.ts';

const each = {
  id: 'each-thursday',
  says: 'Reads “each”, “every” or “per” with a day, month, season or unit of time as how often something happens.',
  example: 'They march each July.',
} as const satisfies MentionRule;

const daily = {
  id: 'daily',
  says: 'Reads “daily”, “annually”, “on Sundays” and their like as how often something happens.',
  example: 'The toll is counted daily.',
} as const satisfies MentionRule;

const perYear = {
  id: 'a-year',
  says: 'Reads “a year” or “a day” after a number of things as how often: “50,000 discs a year”, “twice a day”.',
  example: 'They sell 50,000 discs a year.',
} as const satisfies MentionRule;

const months = monthNames.join('|');
const weekdays = weekdayNames.join('|');
const seasons = 'spring|summer|autumn|fall|winter|ramadan|christmas|easter|thanksgiving';
const parts =
  'morning|afternoon|evening|night|weekend|weekday|quarter|season|spring break|hour|minute|second';
const units = 'day|week|month|year|decade|fortnight|century';
const plural = '(?:days|weeks|months|years|decades|hours|minutes|seconds)';
const few = `(?:${numberPattern}|few|couple of|several)`;

const pattern = new RegExp(
  '(?<![a-z0-9-])(?:' +
    `(?<each>(?:each|every) (?:(?:other|single|second|third|fourth|fiscal|financial) )?(?:${months}|${weekdays}|${seasons}|${parts}|${units})(?![a-z0-9'-])|` +
    `every ${few} ${plural}|per (?:${units}|annum)|(?:day|week|month|year|night) (?:after|by|in,) (?:day|week|month|year|night)(?: out)?)|` +
    `(?<daily>daily|weekly|fortnightly|monthly|yearly|annually|nightly|biweekly|bimonthly|biannually|hourly|(?:${weekdays}|weekend|weekday)s(?! [0-9]))|` +
    `(?<times>(?:once|twice|thrice|(?:${few}|many|some) times) (?:an?|each|every|per) (?:hour|night|${units}|lifetime|generation))|` +
    `(?<rate>an? (?:${units}))` +
    ")(?![a-z0-9'-])",
  'g',
);

/** How often, in units of time: “daily”, “each Thursday”, “twice a week”, “$2 million a year”. */
export const frequencies: Extractor = {
  id: 'frequencies',
  rules: [each, daily, perYear],
  find: (article) =>
    [...matchesInBlocks(article, pattern)].flatMap((found) => {
      const rule = ruleFor(found, article);
      return rule === undefined ? [] : [mentionOf(found, rule)];
    }),
};

function ruleFor(found: BlockMatch, { text, lower }: ReadableArticle): MentionRule | undefined {
  const { start, end, match, block } = found;
  const groups = match.groups ?? {};
  if (groups['each'] !== undefined) return each;
  if (groups['times'] !== undefined) return perYear;
  const before = lower.slice(Math.max(block.start, start - 40), start);
  if (groups['daily'] !== undefined) {
    // capitals within a sentence name a newspaper, and an average counts no days
    const isName = /^(?:[A-Z])/.test(text.slice(start)) && !/(?:^|[.!?"] |: )$/.test(before);
    const isDay = /days$|ends$/.test(match[0]);
    return (isName && !isDay) || /\baverage $/.test(before) ? undefined : daily;
  }
  return isRate(before, lower.slice(end, end + 24)) ? perYear : undefined;
}

// a figure and the thing counted stand close before a rate: “$2 million a year”, “50,000 discs a year”
const counted = new RegExp(
  `(?:(?:[$€£] ?)?(?<![a-z0-9])(?:[0-9][0-9,.]*|${numberPattern}|hundred|thousand|million|billion|several|many|few|dozens|hundreds|thousands|millions|billions)|%)(?: (?!(?:for|in|of|within|after|spent|took|last|lasted|than|over|and|or|is|was|on|by|from|to|at|with|is|the|that|who|has|have|had|but|about|around|take|be|been|during|until|as)\\b)[a-z'.-]+){0,3} $`,
);
const dated =
  /^ (?:ago|earlier|later|before|after|and a half|or two|or so|or more|from now|in (?:prison|jail)|since|long|older|younger)\b|^-/;

function isRate(before: string, after: string): boolean {
  return (
    !dated.test(after) &&
    counted.test(before) &&
    !/\b(?:for|in|within|after|half|than|over|nearly|about|almost|under|least|most|of|once|just) $/.test(
      before,
    )
  );
}

function mentionOf({ start, end }: BlockMatch, rule: MentionRule): Mention {
  return { kind: 'frequency', start, end, rule: rule.id, hedges: [], stated: {} };
}
