/** What a language needs to say a value in words for readers. */
import type { Hedge } from '../schemas/value.ts';
import type { TimeUnit } from './time-units.ts';

/** Days are `2026-01-31`; everything else handed in is words already. */
export interface DateWords {
  /** “31 January 2026”; without the year “31 January”. */
  readonly day: (day: string, withYear: boolean) => string;
  /** The month a day lies in: “January 2026”, “January”. */
  readonly month: (day: string, withYear: boolean) => string;
  /** “the 2010s”, by its first year. */
  readonly decade: (year: string) => string;
  readonly anyTime: string;
  readonly until: (date: string) => string;
  readonly from: (date: string) => string;
  /** “21 January to 3 February 2026”. */
  readonly fromDayToDay: (first: string, last: string) => string;
  /** “January to March 2026”, “2010 to 2014”. */
  readonly range: (first: string, last: string) => string;
  /** “1–10 January 2026”: a number of a day, and a whole date. */
  readonly withinMonth: (first: number, last: string) => string;
}

export const shareNames = ['half', 'third', 'two-thirds', 'quarter', 'three-quarters'] as const;
export type ShareName = (typeof shareNames)[number];

export interface AmountWords {
  /** At most four decimals. */
  readonly number: (figure: number) => string;
  /** “2 hours”. */
  readonly time: (count: number, unit: TimeUnit) => string;
  readonly timeUnits: Readonly<Record<TimeUnit, string>>;
  readonly range: (first: string, last: string) => string;
  readonly share: Readonly<Record<ShareName, string>>;
  /** “3.5 million”: a million, a billion or a trillion of them; `one` for exactly one. */
  readonly scaled: (figure: string, scale: number, one: boolean) => string;
  /** What a scale is called beside a line of figures: “million”. */
  readonly scaleName: (scale: number) => string;
  /** “68%”, “USD 4,000”, “12 people”. `written`: the unit’s words, as an editor or an account has them. */
  readonly inUnit: (figures: string, unit: string, written: string) => string;
  /** What a unit is called beside a line of figures; empty where this language has no word for it. */
  readonly unitName: (unit: string, written: string) => string;
}

export interface ValueWords {
  readonly dates: DateWords;
  readonly amounts: AmountWords;
  /** Hedges in the order written, with the thing they hedge: “more than about 2 hours”. */
  readonly hedged: (hedges: readonly Hedge[], stated: string) => string;
  /** What is counted, not measured: “fewer than five”, where “less than” stands. */
  readonly counted: (described: string) => string;
  readonly either: (words: readonly string[]) => string;
  readonly both: (words: readonly string[]) => string;
  readonly rank: (words: string) => string;
  readonly order: {
    readonly unknown: string;
    readonly before: (first: string, second: string) => string;
    readonly same: string;
    readonly after: (first: string, second: string) => string;
  };
  readonly nothing: string;
  readonly only: (words: string) => string;
}
