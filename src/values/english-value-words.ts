import { hedged } from './hedge-phrases.ts';
import type { AmountWords, DateWords, ValueWords } from './value-words.ts';

const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
const [day, month, year] = [{ day: 'numeric' }, { month: 'long' }, { year: 'numeric' }] as const;
const days = { withYear: utc({ ...day, ...month, ...year }), without: utc({ ...day, ...month }) };
const months = { withYear: utc({ ...month, ...year }), without: utc(month) };
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const eitherOr = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const bothAnd = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const dates: DateWords = {
  day: (date, withYear) => (withYear ? days.withYear : days.without).format(Date.parse(date)),
  month: (date, withYear) => (withYear ? months.withYear : months.without).format(Date.parse(date)),
  decade: (first) => `the ${first}s`,
  anyTime: 'at any time',
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
  fromDayToDay: (first, last) => `${first} to ${last}`,
  range: (first, last) => `${first} to ${last}`,
  withinMonth: (first, last) => `${first}–${last}`,
};

const scaleNames: ReadonlyMap<number, string> = new Map([
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
]);

const amounts: AmountWords = {
  number: (figure) => numbers.format(figure),
  time: (count, unit) => `${numbers.format(count)} ${count === 1 ? unit : `${unit}s`}`,
  timeUnits: {
    second: 'seconds',
    minute: 'minutes',
    hour: 'hours',
    day: 'days',
    week: 'weeks',
    month: 'months',
    year: 'years',
  },
  range: (first, last) => `${first} to ${last}`,
  share: {
    half: 'half',
    third: 'a third',
    'two-thirds': 'two thirds',
    quarter: 'a quarter',
    'three-quarters': 'three quarters',
  },
  scaled: (figure, scale) => `${figure} ${scaleNames.get(scale) ?? ''}`.trim(),
  scaleName: (scale) => scaleNames.get(scale) ?? '',
  inUnit: (figures, unit, written) => {
    if (unit === '') return figures;
    if (unit === '%') return `${figures}%`;
    if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${figures}`;
    if (unit === 'people') return `${figures} ${figures === '1' ? 'person' : 'people'}`;
    return `${figures} ${written}`;
  },
  unitName: (unit, written) => (written === '' || unit === 'people' ? unit : written),
};

/** British English, whatever the machine’s settings. */
export const englishValueWords: ValueWords = {
  dates,
  amounts,
  hedged,
  counted: (described) => described.replace(/\bless than\b/, 'fewer than'),
  either: (words) => eitherOr.format(words),
  both: (words) => bothAnd.format(words),
  rank: (words) => `rank ${words}`,
  order: {
    unknown: 'order not stated',
    before: (first, second) => `${first} before ${second}`,
    same: 'at the same time',
    after: (first, second) => `${first} after ${second}`,
  },
  nothing: 'nothing',
  only: (words) => `only ${words}`,
};
