/** Words that say which quarter or half of a year is meant. Quarters are 1 to 4; a half is two of them. */
import { ordinalPattern, readCount, readOrdinal } from './calendar-words.ts';

export interface QuarterWords {
  readonly first?: number;
  readonly last?: number;
  readonly year?: number;
  /** The year as seen from that of publication, -1 for “last year”. */
  readonly relativeYear?: number;
  /** As seen from the quarter of publication, or from the one spoken of. */
  readonly which?: 'last' | 'this' | 'next' | 'spoken-of';
  readonly isFiscal: boolean;
  readonly length: number;
  readonly lengthAfter: number;
}

const numbered = new RegExp(
  `(?:^|[^a-z\\d])((?:the |its |their |his )?(?:(?:(\\d{4})|(?:(this|last|next) year's)|(?:year-(?:ago|earlier))) )?(fiscal[ -])?(?:\\d{4} )?(${ordinalPattern})(?: (two|three))?[ -])$`,
);
const ofYear = /^(?:,? (?:of )?(?:(fiscal )?(?:year )?(\d{4})\b|(last|this|next) year\b(?!')))/;
const near =
  /(?:^|[^a-z])((?:just |only )?(?:(?:the |this )?(last|past|previous|this|current|next|coming)) )$/;
const spokenOf =
  /(?:^|[^a-z])((?:the |that |its |a )?(?:(?:latest|most recent|same|corresponding|comparable|like|similar|equivalent|prior|current|full|year-ago|year-earlier|prior-year|last year's|(\d{4})) )*)$/;
const comparedAfter =
  /^,? (?:a year (?:ago|earlier|before)|(?:of )?(?:last|the previous|the prior) year|(?:of|in) \d{4})\b/;

/** What the words before and after “quarter”, “half” or “period” say; nothing when they make no date of it. */
export function readQuarterWords(unit: string, before: string, after: string): QuarterWords | undefined {
  if (!/^(?:quarters?|half|period)$/.test(unit) || notQuarter.test(after)) return undefined;
  if (unit === 'period') return readSpokenOf(unit, before, after);
  return (
    readNumbered(unit, before, after) ??
    (unit === 'half' ? undefined : (readNear(before) ?? readSpokenOf(unit, before, after)))
  );
}

const notQuarter =
  /^(?:-(?:final|back|mile|century|hour|inch|time|finals|point|percent)| ?final| of (?:a|an|all|the|those|its|their|his|her|our|people|voters|americans)\b(?! year)| (?:mile|century|hour|inch|note|horse|pound)|s? century)/;

const relativeYears: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function readNumbered(unit: string, before: string, after: string): QuarterWords | undefined {
  const match = numbered.exec(before);
  if (!match) return undefined;
  const [, lead = '', year, relative, fiscal, ordinal = '', several] = match;
  const number = readOrdinal(ordinal);
  const isHalf = unit === 'half';
  if (isHalf && number > 2) return undefined;
  const end = ofYear.exec(after);
  const first = isHalf ? number * 2 - 1 : number;
  const last = isHalf ? first + 1 : number + (readCount(several ?? 'one') ?? 1) - 1;
  const stated = year ?? end?.[2];
  const seen = relative ?? end?.[3];
  return {
    first,
    last,
    ...(stated !== undefined && { year: Number(stated) }),
    ...(seen !== undefined && { relativeYear: relativeYears[seen] ?? 0 }),
    ...(lead.includes('year-') && { relativeYear: -1 }),
    isFiscal: fiscal !== undefined || end?.[1] !== undefined,
    length: lead.length,
    lengthAfter: end?.[0].length ?? 0,
  };
}

function readNear(before: string): QuarterWords | undefined {
  const match = near.exec(before);
  if (!match) return undefined;
  const word = match[2] ?? '';
  const which =
    word === 'this' || word === 'current' ? 'this' : word === 'next' || word === 'coming' ? 'next' : 'last';
  return { which, isFiscal: false, length: match[1]?.length ?? 0, lengthAfter: 0 };
}

function readSpokenOf(unit: string, before: string, after: string): QuarterWords | undefined {
  const match = spokenOf.exec(before);
  const lead = match?.[1] ?? '';
  const adjectives = lead.replace(/^(?:the|that|its|a) /, '');
  const isPeriodOnly = unit === 'period' && adjectives === '';
  if (!match || lead === '' || isPeriodOnly || (adjectives === '' && /^a /.test(lead))) return undefined;
  if (adjectives === '' && !/^(?:the|that|its) /.test(lead)) return undefined;
  const compared = comparedAfter.exec(after);
  return {
    which: 'spoken-of',
    isFiscal: false,
    length: lead.length,
    lengthAfter: compared?.[0].length ?? 0,
  };
}

const sport =
  /\b(?:touchdowns?|field goals?|quarterbacks?|yards?|interception|rebounds|baskets?|scored|scoring|coach|goals?|kicked|fumble|halftime|midfielder|striker|penalty|wicket|innings|nba|nfl|possession|three-pointers?|free throws?|tries|try|playoffs?|team's|game)\b/;

/** Whether a sentence tells of a game: its quarters and halves are none of a year. */
export function isSport(sentence: string): boolean {
  return sport.test(sentence);
}
