/** The families of rules that read words, by what a reader would look for; a test holds that none is missing. */
export const ruleGroups = {
  days: [
    'calendar-dates',
    'numeric-dates',
    'months',
    'years',
    'decades',
    'quarters',
    'seasons',
    'holidays',
    'weekdays',
    'day-words',
    'parts-of-day',
    'clock-times',
    'calendar-periods',
    'counted-times',
    'terms-of-office',
    'vague-times',
  ],
  lengths: ['durations', 'vague-durations', 'frequencies', 'vague-frequencies', 'sequences'],
  figures: ['counts', 'vague-counts', 'measured-amounts', 'money', 'shares', 'pairs', 'wholes', 'trends'],
  ranks: ['ordinals', 'ranks', 'superlatives', 'records'],
  speech: ['quotations', 'speakers', 'names'],
  neighbours: [
    'join-times',
    'years-in-sentence',
    'range-ends',
    'periods-ended',
    'compare-periods',
    'count-from-mentions',
  ],
} as const satisfies Record<string, readonly string[]>;

/** `other` is for families that stand in none. */
export type RuleGroup = keyof typeof ruleGroups | 'other';
