import { countedIn } from '../counted.ts';

const counted = countedIn('en');

/** The lists of rules and tolerances on the method page. What each rule says stands with the rule itself. */
export const rulesWords = {
  contents: 'Groups of rules',
  count: (rules: number) => counted(rules, 'rule', 'rules'),
  groups: {
    days: 'Days, months, years and times of day',
    lengths: 'Lengths of time, how often, and in what order',
    figures: 'Counts, amounts, money and shares',
    ranks: 'Ranks, superlatives and records',
    speech: 'Quotations, who speaks, and names',
    neighbours: 'What the words around settle',
    other: 'Others',
    lines: 'What a line of an article is taken for',
  },
  families: {
    'calendar-dates': 'Dates by the calendar',
    'numeric-dates': 'Dates in figures',
    months: 'Months',
    years: 'Years',
    decades: 'Decades and centuries',
    quarters: 'Quarters',
    seasons: 'Seasons',
    holidays: 'Holidays',
    weekdays: 'Weekdays',
    'day-words': 'Today, yesterday and their like',
    'parts-of-day': 'Parts of the day',
    'clock-times': 'Times by the clock',
    'calendar-periods': 'This week, last month, next year',
    'counted-times': 'Two days ago, a week later',
    'terms-of-office': 'Terms of office',
    'vague-times': 'Now, recently and their like',
    durations: 'Lengths of time',
    'vague-durations': 'Lengths of time without a figure',
    frequencies: 'How often',
    'vague-frequencies': 'How often, without a figure',
    sequences: 'What came before what',
    counts: 'Counts of people and things',
    'vague-counts': 'Counts without a figure',
    'measured-amounts': 'Amounts with a unit',
    money: 'Money',
    shares: 'Shares',
    pairs: 'Both and neither',
    wholes: 'All and none',
    trends: 'Rises and falls',
    ordinals: 'First, second, third',
    ranks: 'Ranks',
    superlatives: 'Largest, oldest, worst',
    records: 'Records',
    quotations: 'Words in quotation marks',
    speakers: 'Who speaks',
    names: 'Names of people, places and bodies',
    'join-times': 'A day and a time that belong together',
    'years-in-sentence': 'A year that the sentence gives',
    'range-ends': 'From one day to another',
    'periods-ended': 'Periods that end on a named day',
    'compare-periods': 'Periods set against each other',
    'count-from-mentions': 'Times counted from another',
  },
  rounding: {
    words: 'a figure without any such word',
    reads:
      'up to half of the last place it is written to, above or below; a count of people or things, only when it ends in two noughts or more',
    because: 'Accounts round. A difference that rounding explains is no contradiction.',
  },
  reads: {
    number: (low: string, isLowOpen: boolean, high: string, isHighOpen: boolean) =>
      `${isLowOpen ? 'more than' : 'at least'} ${low} and ${isHighOpen ? 'less than' : 'at most'} ${high} times the number`,
    month: (from: number, to: number | undefined) =>
      `day ${String(from)} to ${to === undefined ? 'the end' : `day ${String(to)}`} of the month`,
    year: (from: number, to: number | undefined) =>
      `month ${String(from)} to ${to === undefined ? 'the end' : `month ${String(to)}`} of the year`,
    dates: {
      day: 'a date that names a day',
      month: 'a date that names a month',
      year: 'a date that names a year',
    },
    anyDate: 'the date',
    asItStands: (date: string) => `${date} as it stands`,
    around: (days: number, date: string) => `up to ${counted(days, 'day', 'days')} before or after ${date}`,
  },
};

export type RulesWords = typeof rulesWords;
