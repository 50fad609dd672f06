import type { Span } from '../../text/span.ts';
import { numberPattern } from './number-pattern.ts';
import { placing, seasonPattern } from './time-words.ts';

/** What a unit of time without a number is: a length nobody counted, or a day so long ago or later. */
export type VagueKind = 'some-units' | 'placed-units' | 'bare-units' | 'vague-ago' | 'vague-later';

export interface FoundVague extends Span {
  readonly kind: VagueKind;
}

const few =
  '(?:an? (?:few|couple(?: of)?|number of|handful of|matter of|dozen or so|fair few)|couple of|few|fewer|several|many|some|multiple|numerous|countless|various|untold|any number of|(?:tens of |hundreds of )?(?:dozens|scores|hundreds|thousands|millions|tens) of|mere|too many|so many)';
const hedge =
  '(?:(?:quite|just|only|about|more than|at least|another|nearly|almost|these|those|the|his|her|their|its) )';
const more =
  '(?: (?:more|other|additional|full|long|short|hundred|thousand|dozen|consecutive|straight|good|trading|working|business))';
const counted = new RegExp(
  `(?<![a-z0-9])(?:(?:the )?(?:${placing}|last) |${hedge}){0,2}${few}${more}{0,2}[ -]$`,
);
const sort =
  '(?:(?:more |most )?recent|coming|past|previous|next|last|early|earlier|later|subsequent|ensuing|intervening|preceding|following|formative|upcoming)';
const placed = new RegExp(`(?<![a-z0-9])(?:(?:the|these|those|his|her|its|their) )?${sort} $`);
const through = /(?<![a-z0-9])(?:over|through|throughout|down|across|with|in) the $/;
const bareCues =
  /(?<![a-z0-9])(?:for|within|after|in|over|t[ao]kes?|took|taken|taking|spen[dt]s?|spending|last(?:s|ed|ing)?|follow(?:s|ed|ing)?|until|despite|than|be|were|been|by|wait(?:s|ed|ing)?|only|just|mere|nearly|literally) $/;
const widestWindow = 48;

const isSeason = new RegExp(`^(?!generations)${seasonPattern}$`);
const ago = /[ -]ago\b| from now\b/y;
const numbered = new RegExp(`(?<![a-z0-9])${numberPattern}[ -]$`);
const later =
  /[ -](?:earlier|later)\b(?! than)| (?:before|prior|afterwards?|beforehand)(?= ?(?:[.,;:!?)"]|$))/y;
const sinceThen =
  /(?: and (?:days|weeks|months|years|decades))?(?: that followed| since| ahead| to come| leading up| before| after| following)\b/y;
const suffix =
  /-long\b| and (?:hours|days|weeks|months|years|decades|centuries)\b|(?:-| )(?:to come|ahead|in the making)\b/y;
const old = /[ -]olds?\b/y;
const of = / of (?!age\b)/y;

/**
 * The vague time whose unit, in the plural, stands at `unit`: “a few days”, “recent months”, “for years”. `lower` is folded
 * and in lower case; `from` is where the block begins.
 */
export function vagueAt(lower: string, unit: Span, from: number): FoundVague | undefined {
  const windowStart = Math.max(from, unit.start - widestWindow);
  const before = lower.slice(windowStart, unit.start);
  const name = lower.slice(unit.start, unit.end);
  const end = endAt(suffix, lower, unit.end) ?? unit.end;
  const dated = datedAt(lower, unit.end);
  const match = counted.exec(before) ?? undefined;
  if (match !== undefined) {
    if (endAt(old, lower, unit.end) !== undefined) return undefined;
    return { start: windowStart + match.index, end: dated?.end ?? end, kind: dated?.kind ?? 'some-units' };
  }
  const place = placed.exec(before);
  const isSmall = /^(?:secs|mins|seconds|minutes)$/.test(name);
  if (place !== null && !isSmall) return { start: windowStart + place.index, end, kind: 'placed-units' };
  if (numbered.test(before)) return undefined;
  if (dated !== undefined) return { start: unit.start, ...dated };
  return bareAt(lower, { start: unit.start, end }, before, name);
}

function datedAt(lower: string, at: number): { end: number; kind: VagueKind } | undefined {
  const past = endAt(ago, lower, at);
  if (past !== undefined) return { end: past, kind: 'vague-ago' };
  const relative = endAt(later, lower, at);
  return relative === undefined ? undefined : { end: relative, kind: 'vague-later' };
}

/** “for months”, “months of tension”, “over the years”, “in the weeks since”. */
function bareAt(lower: string, { start, end }: Span, before: string, name: string): FoundVague | undefined {
  const isSmall = /^(?:secs|mins|seconds|minutes|hours|hrs)$/.test(name);
  if (isSeason.test(name)) return undefined; // “in close quarters”
  const isOld = endAt(/-old\b/y, lower, end);
  if (isOld !== undefined && before.endsWith(' ')) return { start, end: isOld, kind: 'bare-units' };
  if (/(?<![a-z])the $/.test(before)) {
    const follows = endAt(sinceThen, lower, end) !== undefined;
    return follows || (through.test(before) && !isSmall && !/in the $/.test(before))
      ? { start: start - 'the '.length, end, kind: 'bare-units' }
      : undefined;
  }
  if (lower.startsWith('-long', start + name.length)) return { start, end, kind: 'bare-units' };
  const isOf = endAt(of, lower, end) !== undefined && !isSmall;
  const isAfterHours = name === 'hours' && /(?:after|over|in|by) $/.test(before) && !isOf;
  const isCued = bareCues.test(before) && !isAfterHours;
  return isCued ||
    (isOf && !/[a-z0-9'-]$/.test(before.trimEnd())) ||
    (isOf &&
      /(?:,|and|or|despite|amid|capping|ending|with|from|seen|had|have|has|through|during|up|to|of) $/.test(
        before,
      ))
    ? { start, end, kind: 'bare-units' }
    : undefined;
}

function endAt(pattern: RegExp, lower: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(lower) ? pattern.lastIndex : undefined;
}
