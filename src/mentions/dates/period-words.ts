/** Words that say which week, month or year is meant. */
import type { Hedge } from '../../schemas/value.ts';

export type PeriodUnit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade' | 'century';

export interface PeriodWords {
  readonly unit: PeriodUnit;
  /**
   * `whole` for “the year” in an account of it, `other` for what counts from another event; `until-now` and `from-now` for
   * “the past year” and “the next year”, which run to the day of publication and from it.
   */
  readonly which: 'last' | 'this' | 'next' | 'whole' | 'other' | 'until-now' | 'from-now';
  readonly isFiscal: boolean;
  /** How many characters stand before the unit. */
  readonly length: number;
  /** How many stand after it. */
  readonly lengthAfter: number;
  readonly hedges: readonly Hedge[];
}

const units: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month', 'year', 'decade', 'century']);

const fiscal = '(?:(?:fiscal|financial|tax|school|academic|calendar|budget) )?';
const determined = new RegExp(
  `(?:^|[^a-z'])((?:just |only )?(last|past|previous|this|next|coming|current|present|the last|the past|the latest|the next|the coming|this coming|this past|the current|the present|the following|following|the previous|the preceding|the prior|the same|that same|that|the) ${fiscal})$`,
);
const thisYears = /\bthis $/;
const yearsEnd = /^(?:'s| |-)(?: ?end)\b/;
const yearsEndBefore = /(?:^|[^a-z'])((?:the |this |fiscal |calendar )?)$/;
/** “The year” is a date where it is told of as a whole, and a length of time elsewhere. */
const wholeBefore =
  /(?:\b(?:for|earlier in|later in|late in|early in|end of|beginning of|start of|middle of|rest of|remainder of|half of|part of|months of|weeks of|days of|quarters? of|throughout|during) )$/;
const wholeAfter = /^ (?:ended|ending|to|through)\b/;
const notWhole = /^ (?:\d{4}\b|two thousand|nineteen|twenty|of|before|after|that|when|was|is|old|in)\b/;
const notPeriod =
  /^(?:-(?:old|long|round|end|over|by|on|to|and)|s?'?s? (?:old|worth)|s of\b| (?:of|to (?:last|come)|or so ago|ago|or two)\b)/;

/** What the words before and after a unit of time say; nothing when they make no date of it. */
export function readPeriodWords(unit: string, before: string, after: string): PeriodWords | undefined {
  const single = unit === 'years' && thisYears.test(before) ? 'year' : unit; // “this years festival”, a slip
  if (!isPeriodUnit(single)) return undefined;
  return (
    readYearEnd(single, before, after) ??
    readWhole(single, before, after) ??
    readDetermined(single, before, after)
  );
}

function isPeriodUnit(unit: string): unit is PeriodUnit {
  return units.has(unit);
}

/** “Year end”, “year’s end”. */
function readYearEnd(unit: PeriodUnit, before: string, after: string): PeriodWords | undefined {
  const end = yearsEnd.exec(after);
  const start = yearsEndBefore.exec(before);
  if (!end || !start || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return undefined;
  const lead = start[1] ?? '';
  return {
    unit,
    which: 'this',
    isFiscal: lead.startsWith('fiscal'),
    length: lead.length,
    lengthAfter: end[0].length,
    hedges: ['late'],
  };
}

const whole = /((?:the|its) (?:(full|entire|whole) )?(fiscal |calendar )?)$/;

/** “For the year”, “the full year”, “later in the month”, “the weekend”. */
function readWhole(unit: PeriodUnit, before: string, after: string): PeriodWords | undefined {
  const match = whole.exec(before);
  if (!match || unit === 'decade' || unit === 'century' || notPeriod.test(after)) return undefined;
  const lead = match[1] ?? '';
  const isFiscal = match[3]?.startsWith('fiscal') === true;
  const isTold = wholeBefore.test(before.slice(0, -lead.length)) && !notWhole.test(after);
  const isBounded = unit === 'year' && wholeAfter.test(after);
  const isFull = match[2] === 'full' && unit === 'year';
  if (!isTold && !isBounded && !isFull && !isFiscal && unit !== 'weekend') return undefined;
  return {
    unit,
    which: unit === 'day' || isBounded ? 'other' : 'whole',
    isFiscal,
    length: lead.length,
    lengthAfter: 0,
    hedges: [],
  };
}

const whichOf: Readonly<Record<string, PeriodWords['which']>> = {
  last: 'last',
  past: 'last',
  previous: 'other',
  'the last': 'until-now',
  'the past': 'until-now',
  'this past': 'until-now',
  this: 'this',
  current: 'this',
  present: 'this',
  'the current': 'this',
  'the present': 'this',
  'the latest': 'last',
  next: 'next',
  coming: 'next',
  'the coming': 'from-now',
  'this coming': 'next',
  'the next': 'from-now',
};

function readDetermined(unit: PeriodUnit, before: string, after: string): PeriodWords | undefined {
  const match = determined.exec(before);
  if (!match || notPeriod.test(after)) return undefined;
  const [, lead = '', word = ''] = match;
  if (word === 'the') return undefined; // of which `readWhole` has made what can be made
  if (unit === 'day' && /^(?:last|this|past|the past|the last|previous|this past|coming)$/.test(word))
    return undefined;
  if (word === 'past' && /\bthe (?:\w+ )?$/.test(before.slice(0, -lead.length))) return undefined;
  const which = whichOfUnit(unit, word);
  const orSo = /^ or so\b/.exec(after)?.[0] ?? '';
  return {
    unit,
    which,
    isFiscal: lead.includes('fiscal ') || lead.includes('financial '),
    length: lead.length,
    lengthAfter: orSo.length,
    hedges: orSo === '' ? [] : ['about'],
  };
}

function whichOfUnit(unit: PeriodUnit, word: string): PeriodWords['which'] {
  if (unit === 'day' && /^(?:the )?next$/.test(word)) return 'other';
  const which = whichOf[word] ?? 'other';
  if (unit !== 'weekend') return which;
  return which === 'until-now' ? 'last' : which === 'from-now' ? 'next' : which; // a weekend does not run on
}
